import { Box, ButtonBase } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import { today } from '../../ui/common/dates.ts'
import { DayItems } from './DayItems.tsx'
import { useDayName, wholeDay } from './useDayName.ts'

/** How much of a day stands in its cell. */
const most = 3

interface DayCellProps {
  day: string
  /** It belongs to the month before or after. */
  outside: boolean
  items: readonly WorkItem[]
  /** The id of its agenda while that is open. */
  agenda: string | undefined
  onToggle: (button: HTMLElement) => void
}

const focused = { '&.Mui-focusVisible': { outline: 2, outlineColor: 'primary.main' } } as const

/** A day of the month: its number, which opens its agenda, the first of what is due, and how much more there is. */
export function DayCell({ day, outside, items, agenda, onToggle }: DayCellProps) {
  const t = useTranslate()
  const dayName = useDayName()
  const isToday = day === today()
  const weekend = [0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
  const number = {
    minWidth: 24,
    height: 24,
    px: 0.5,
    borderRadius: 1,
    fontSize: 13,
    fontVariantNumeric: 'tabular-nums',
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    color: outside ? 'text.secondary' : 'text.primary',
    ...(isToday && { bgcolor: 'primary.main', color: 'primary.contrastText', fontWeight: 700 }),
  }
  const label = `${Number(day.slice(8))}${outside ? ` ${dayName(day, { month: 'short' })}` : ''}`
  const opens = { 'aria-expanded': agenda !== undefined, 'aria-controls': agenda }
  return (
    <Box component="td" aria-current={isToday ? 'date' : undefined} sx={{ height: 92, bgcolor: weekend ? 'action.hover' : undefined }}>
      {items.length === 0 ? (
        <Box component="time" dateTime={day} sx={number}>
          {label}
        </Box>
      ) : (
        <ButtonBase
          {...opens}
          aria-label={`${dayName(day, wholeDay)}: ${t('work_calendar.terms', { smart_count: items.length })}`}
          onClick={({ currentTarget }) => onToggle(currentTarget)}
          sx={{ ...number, ...focused, '&:hover': { outline: 1, outlineColor: 'primary.main' } }}
        >
          {label}
        </ButtonBase>
      )}
      {isToday && (
        <Box component="span" sx={{ ml: 0.5, fontSize: 12, color: 'text.secondary' }}>
          {t('app.due.today')}
        </Box>
      )}
      <Box sx={{ mt: 0.5 }}>
        <DayItems items={items.slice(0, most)} />
      </Box>
      {items.length > most && (
        <ButtonBase
          {...opens}
          aria-label={t('work_calendar.more_on', { smart_count: items.length - most, day: dayName(day, wholeDay) })}
          onClick={({ currentTarget }) => onToggle(currentTarget)}
          sx={{ ...focused, px: 0.5, minHeight: 24, fontSize: 12, fontWeight: 600, color: 'primary.main', borderRadius: 1 }}
        >
          {t('work_calendar.more', { smart_count: items.length - most })}
        </ButtonBase>
      )}
    </Box>
  )
}
