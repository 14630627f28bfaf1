import { Box, FormControlLabel, MenuItem, Radio, RadioGroup, TextField, Typography } from '@mui/material'
import { useId } from 'react'
import { useGetList, useListContext, useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import type { WorkCounts } from '../../../server/model/work.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'

type Whose = 'mine' | 'unassigned' | 'everybody' | 'colleague'

/** Whose work is shown: one's own, nobody's, everybody's, or that of one colleague. */
export function OwnerFilter({ counts }: { counts: WorkCounts | undefined }) {
  const t = useTranslate()
  const heading = useId()
  const { identity } = useIdentity()
  const { filterValues, setFilters } = useListContext()
  const { data: users } = useGetList<UserView>('users', { pagination: { page: 1, perPage: 1000 }, sort: { field: 'full_name', order: 'ASC' } })
  const colleagues = (users ?? []).filter(({ id }) => id !== identity?.id)
  const { owner_id, ...others } = filterValues
  const whose = whoseOf(owner_id, identity?.id)
  const choose = (next: unknown) => setFilters(next === undefined ? others : { ...others, owner_id: next }, undefined, false)
  const options: readonly (readonly [Whose, unknown, number | undefined])[] = [
    ['mine', identity?.id, counts?.owner.mine],
    // As a list: an empty value by itself counts as no filter.
    ['unassigned', [null], counts?.owner.unassigned],
    ['everybody', undefined, undefined],
  ]
  return (
    <Box sx={{ mb: 2 }}>
      <Typography id={heading} variant="subtitle2">
        {t('resources.work.fields.owner_id')}
      </Typography>
      <RadioGroup aria-labelledby={heading} value={whose}>
        {options.map(([value, filter, count]) => (
          <FormControlLabel
            key={value}
            value={value}
            control={<Radio size="small" sx={{ p: 0.5 }} onChange={() => choose(filter)} />}
            label={
              <Box component="span" sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, fontSize: 14 }}>
                <span>{t(`work.whose.${value}`)}</span>
                <Box component="span" sx={{ color: 'text.secondary', fontVariantNumeric: 'tabular-nums' }}>
                  {count}
                </Box>
              </Box>
            }
            slotProps={{ typography: { sx: { flex: 1 } } }}
            sx={{ mr: 0, ml: -0.5 }}
          />
        ))}
      </RadioGroup>
      {colleagues.length > 0 && (
        <TextField
          select
          size="small"
          fullWidth
          label={t('work.whose.colleague')}
          value={whose === 'colleague' && colleagues.some(({ id }) => id === owner_id) ? owner_id : ''}
          onChange={(event) => choose(Number(event.target.value))}
          sx={{ mt: 1 }}
        >
          {colleagues.map(({ id, full_name }) => (
            <MenuItem key={id} value={id}>
              {full_name}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  )
}

function whoseOf(owner_id: unknown, own: number | undefined): Whose {
  if (owner_id === undefined) return 'everybody'
  if (Array.isArray(owner_id)) return 'unassigned'
  return Number(owner_id) === own ? 'mine' : 'colleague'
}
