import { Box, ButtonBase, Typography } from '@mui/material'
import { type RaRecord, useGetList, useTranslate } from 'react-admin'
import type { ClauseView } from '../../../../server/model/clause.ts'
import type { ClauseCount, ImpactView } from '../../../../server/model/policyImpact.ts'
import { useTone } from '../../../ui/common/useTone.ts'
import { formatCount } from './formatCount.ts'

interface ClauseCountsProps {
  run: ImpactView
  policy: RaRecord
  /** The clause that is chosen; null for none, undefined for all. */
  chosen: string | null | undefined
  onChoose: (clause: string | null | undefined) => void
}

/** How many contracts each clause would refuse, as bars; one that is pressed narrows the list to it, pressed again it lets go. */
export function ClauseCounts({ run, policy, chosen, onChoose }: ClauseCountsProps) {
  const t = useTranslate()
  const { data } = useGetList<ClauseView>('clauses', {
    filter: { policy_id: policy.id },
    sort: { field: 'position', order: 'ASC' },
    pagination: { page: 1, perPage: 1000 },
  })
  const counts = run.refused_by_clause ?? []
  const most = Math.max(...counts.map(({ count }) => count), 1)
  if (counts.length === 0) return null
  return (
    <Box sx={{ mt: 2 }}>
      <Typography id="impact-clauses" variant="body2">
        {t('policy_impacts.by_clause')}
      </Typography>
      <Box component="ul" aria-labelledby="impact-clauses" sx={{ listStyle: 'none', p: 0, m: 0, mt: 0.5 }}>
        {counts.map((one) => (
          <li key={one.clause ?? ''}>
            <ClauseBar
              {...one}
              most={most}
              words={data?.find(({ code }) => code === one.clause)?.quote ?? ''}
              pressed={chosen === one.clause}
              onPress={() => onChoose(chosen === one.clause ? undefined : one.clause)}
            />
          </li>
        ))}
      </Box>
    </Box>
  )
}

interface ClauseBarProps extends ClauseCount {
  most: number
  words: string
  pressed: boolean
  onPress: () => void
}

function ClauseBar({ clause, count, most, words, pressed, onPress }: ClauseBarProps) {
  const t = useTranslate()
  const { text, ground } = useTone('bad')
  return (
    <ButtonBase
      onClick={onPress}
      aria-pressed={pressed}
      sx={{
        width: 1,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: '96px minmax(0, 1fr) 160px 64px' },
        columnGap: 2,
        rowGap: 0.5,
        alignItems: 'center',
        textAlign: 'left',
        px: 1,
        py: 0.75,
        borderRadius: 1,
        bgcolor: pressed ? 'action.selected' : undefined,
        '&:hover': { bgcolor: pressed ? 'action.selected' : 'action.hover' },
        '&.Mui-focusVisible': { outline: '2px solid', outlineColor: 'primary.main' },
      }}
    >
      <Typography component="span" variant="subtitle2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
        {clause ?? t('policy_impacts.no_clause')}
      </Typography>
      <Typography
        component="span"
        variant="body2"
        color="text.secondary"
        noWrap
        title={words}
        sx={{ gridRow: { xs: 2, sm: 1 }, gridColumn: { xs: '1 / -1', sm: 2 }, minWidth: 0 }}
      >
        {words}
      </Typography>
      <Box component="span" aria-hidden sx={{ display: { xs: 'none', sm: 'block' }, height: 8, borderRadius: 4, bgcolor: ground, overflow: 'hidden' }}>
        <Box component="span" sx={{ display: 'block', height: 1, width: `${Math.max((count / most) * 100, 1)}%`, bgcolor: text }} />
      </Box>
      <Typography component="span" variant="body2" sx={{ textAlign: 'right', fontWeight: 600, fontVariantNumeric: 'tabular-nums' }}>
        {formatCount(count)}
      </Typography>
    </ButtonBase>
  )
}
