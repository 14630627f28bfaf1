import PreviousIcon from '@mui/icons-material/ChevronLeft'
import NextIcon from '@mui/icons-material/ChevronRight'
import { Box, Button, IconButton, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { today } from '../../ui/common/dates.ts'
import { addMonths } from '../../ui/forms/monthDays.ts'
import { useDayName } from './useDayName.ts'

interface MonthBarProps {
  month: string
  /** How much is due in it; undefined while that is not known. */
  count: number | undefined
  onMonth: (day: string) => void
}

/** Which month is shown and how much is due in it, with the ways to another one. */
export function MonthBar({ month, count, onMonth }: MonthBarProps) {
  const t = useTranslate()
  const dayName = useDayName()
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap', px: 1.5, py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1.5, flexWrap: 'wrap', flex: 1 }} aria-live="polite">
        <Typography component="h2" variant="h6">
          {dayName(month, { month: 'long', year: 'numeric' })}
        </Typography>
        {count !== undefined && count > 0 && (
          <Typography variant="body2" color="text.secondary">
            {t('work_calendar.terms', { smart_count: count })}
          </Typography>
        )}
      </Box>
      <IconButton size="small" aria-label={t('app.calendar.previous')} title={t('app.calendar.previous')} onClick={() => onMonth(addMonths(month, -1))}>
        <PreviousIcon />
      </IconButton>
      <Button size="small" onClick={() => onMonth(today())}>
        {t('work_calendar.today')}
      </Button>
      <IconButton size="small" aria-label={t('app.calendar.next')} title={t('app.calendar.next')} onClick={() => onMonth(addMonths(month, 1))}>
        <NextIcon />
      </IconButton>
    </Box>
  )
}
