import { Box, Checkbox, FormControlLabel, FormGroup, Typography } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import { today } from '../../ui/common/dates.ts'
import { dueRanges } from './contractViews.ts'

/** Filters on the next due date: late, within a week, within a month; one at a time. */
export function DueFilter() {
  const t = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const { next_due_on_lte: chosen, ...others } = filterValues
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {t('contracts.due_term')}
      </Typography>
      <FormGroup>
        {dueRanges(today()).map(({ key, until }) => (
          <FormControlLabel
            key={key}
            control={
              <Checkbox
                size="small"
                checked={chosen === until}
                onChange={(_, on) => setFilters(on ? { ...others, next_due_on_lte: until } : others, undefined, false)}
                sx={{ p: 0.5 }}
              />
            }
            label={t(`contracts.due.${key}`)}
            slotProps={{ typography: { sx: { fontSize: 14 } } }}
            sx={{ mr: 0, ml: -0.5 }}
          />
        ))}
      </FormGroup>
    </Box>
  )
}
