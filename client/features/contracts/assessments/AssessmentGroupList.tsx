import { Box, Checkbox, Paper, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { AssessmentLine } from './AssessmentLine.tsx'
import { type AssessmentGroup, isOpen } from './assessmentGroups.ts'
import { useProgress } from './useProgress.ts'

interface AssessmentGroupListProps {
  group: AssessmentGroup
  editable: boolean
  selected: number[]
  onSelect: (ids: number[]) => void
  /** The clause whose line is opened and brought into view. */
  pointAt?: string
}

/** One group of conditions with its heading; the box in the heading selects all that are still open. */
export function AssessmentGroupList({ group, editable, selected, onSelect, pointAt }: AssessmentGroupListProps) {
  const t = useTranslate()
  const progress = useProgress()
  const title = group.exclusion ? t('assessments.exclusions') : group.group
  const open = group.rows.filter(isOpen).map((row) => row.id)
  const chosen = open.filter((id) => selected.includes(id))
  const toggleAll = () => onSelect(chosen.length === open.length ? selected.filter((id) => !open.includes(id)) : [...new Set([...selected, ...open])])
  const toggle = (id: number) => onSelect(selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id])
  return (
    <Paper component="section" variant="outlined" aria-label={title} sx={{ mb: 2, mt: group.exclusion ? 4 : 0 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', px: 1, minHeight: 44, borderBottom: 1, borderColor: 'divider' }}>
        {editable && (
          <Checkbox
            size="small"
            disabled={open.length === 0}
            checked={open.length > 0 && chosen.length === open.length}
            indeterminate={chosen.length > 0 && chosen.length < open.length}
            onChange={toggleAll}
            slotProps={{ input: { 'aria-label': t('assessments.select_group', { group: title }) } }}
          />
        )}
        <Typography component="h2" variant="subtitle1" sx={{ fontWeight: 600, flex: 1, ml: editable ? 0 : 1 }}>
          {title}
        </Typography>
        <Typography variant="body2" color="text.secondary" sx={{ fontVariantNumeric: 'tabular-nums', mr: 1 }}>
          {progress(group.counts)}
        </Typography>
      </Box>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {group.rows.map((row) => (
          <AssessmentLine
            key={row.id}
            row={row}
            editable={editable && !row.masked}
            selected={selected.includes(row.id)}
            onSelect={() => toggle(row.id)}
            pointed={pointAt === row.clause}
          />
        ))}
      </Box>
    </Paper>
  )
}
