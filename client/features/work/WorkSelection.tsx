import { Box, Checkbox, FormControlLabel, Typography, useMediaQuery } from '@mui/material'
import { Suspense } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import { useChoiceText } from '../../ui/common/choices.ts'
import { lazily } from '../../ui/common/lazily.ts'

/** What can be done with rows comes when some are selected. */
const WorkActions = lazily(() => import('./WorkActions.tsx'), 'WorkActions')

/** Above the table: selects all rows of the page, says how many are selected, and holds what can be done with them. */
export function SelectionBar() {
  const t = useTranslate()
  const table = useMediaQuery('(min-width: 900px)')
  const { data = [], selectedIds, onSelect } = useListContext<WorkItem>()
  if (!table || data.length === 0) return null
  const here = data.map(({ id }) => id)
  const all = here.every((id) => selectedIds.includes(id))
  return (
    <Box sx={{ display: 'flex', gap: 2, alignItems: 'center', flexWrap: 'wrap', px: 1, minHeight: 44, borderBottom: 1, borderColor: 'divider' }}>
      <FormControlLabel
        control={
          <Checkbox
            size="small"
            checked={all}
            indeterminate={!all && selectedIds.length > 0}
            onChange={() => onSelect(all ? [] : [...new Set([...selectedIds, ...here])])}
          />
        }
        label={<Typography variant="body2">{t('ra.action.select_all')}</Typography>}
        sx={{ mr: 0 }}
      />
      {selectedIds.length > 0 && (
        <>
          <Typography variant="body2" aria-live="polite">
            {t('work.selected', { smart_count: selectedIds.length })}
          </Typography>
          <Suspense fallback={null}>
            <WorkActions />
          </Suspense>
        </>
      )}
    </Box>
  )
}

/** The box that selects one row. */
export function SelectRow({ item }: { item: WorkItem }) {
  const t = useTranslate()
  const text = useChoiceText()
  const { selectedIds, onToggleItem } = useListContext<WorkItem>()
  const name = `${t('ra.action.select_row')}: ${text('work_kind', item.kind)}, ${item.provider_name ?? item.reference ?? ''}`
  return (
    <Checkbox
      size="small"
      checked={selectedIds.includes(item.id)}
      onClick={(event) => event.stopPropagation()}
      onChange={() => onToggleItem(item.id)}
      slotProps={{ input: { 'aria-label': name } }}
    />
  )
}
