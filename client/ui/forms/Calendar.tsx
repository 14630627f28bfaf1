import PreviousIcon from '@mui/icons-material/ChevronLeft'
import NextIcon from '@mui/icons-material/ChevronRight'
import { Box, ButtonBase, IconButton, Typography } from '@mui/material'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useLocaleState, useTranslate } from 'react-admin'
import { addDays, today } from '../common/dates.ts'
import { addMonths, monthDays } from './monthDays.ts'

interface CalendarProps {
  chosen: string | null
  /** The day that has the focus at first. */
  start: string
  onChoose: (date: string) => void
}

const cell = { width: 36, height: 32, borderRadius: 1, fontSize: 14, fontVariantNumeric: 'tabular-nums' } as const
const steps: Record<string, (day: string) => string> = {
  ArrowLeft: (day) => addDays(day, -1),
  ArrowRight: (day) => addDays(day, 1),
  ArrowUp: (day) => addDays(day, -7),
  ArrowDown: (day) => addDays(day, 7),
  PageUp: (day) => addMonths(day, -1),
  PageDown: (day) => addMonths(day, 1),
}

/** A month to choose a day from, in the language of the screens, with Monday first. The arrow keys go by day and week, Page Up and Page Down by month. */
export function Calendar({ chosen, start, onChoose }: CalendarProps) {
  const translate = useTranslate()
  const [locale] = useLocaleState()
  const [day, setDay] = useState(start)
  const grid = useRef<HTMLDivElement>(null)
  const format = (date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the day
  useEffect(() => grid.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus(), [day])
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    setDay(step(day))
  }
  const days = monthDays(day)
  return (
    <Box sx={{ p: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', mb: 0.5 }}>
        <IconButton size="small" aria-label={translate('app.calendar.previous')} onClick={() => setDay(addMonths(day, -1))}>
          <PreviousIcon fontSize="small" />
        </IconButton>
        <Typography variant="subtitle2" aria-live="polite" sx={{ flex: 1, textAlign: 'center' }}>
          {format(day, { month: 'long', year: 'numeric' })}
        </Typography>
        <IconButton size="small" aria-label={translate('app.calendar.next')} onClick={() => setDay(addMonths(day, 1))}>
          <NextIcon fontSize="small" />
        </IconButton>
      </Box>
      <Box ref={grid} onKeyDown={onKeyDown} sx={{ display: 'grid', gridTemplateColumns: 'repeat(7, 36px)', justifyItems: 'center' }}>
        {days.slice(0, 7).map((date) => (
          <Typography key={date} variant="caption" color="text.secondary" aria-hidden>
            {format(date, { weekday: 'short' })}
          </Typography>
        ))}
        {days.map((date) => (
          <ButtonBase
            key={date}
            tabIndex={date === day ? 0 : -1}
            aria-label={format(date, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
            aria-pressed={date === chosen}
            aria-current={date === today() ? 'date' : undefined}
            onClick={() => onChoose(date)}
            sx={{
              ...cell,
              color: date.slice(0, 7) === day.slice(0, 7) ? 'text.primary' : 'text.secondary',
              fontWeight: date === today() ? 700 : 400,
              ...(date === chosen ? { bgcolor: 'primary.main', color: 'primary.contrastText' } : { '&:hover': { bgcolor: 'action.hover' } }),
              '&.Mui-focusVisible': { outline: 2, outlineColor: 'primary.main' },
            }}
          >
            {Number(date.slice(8))}
          </ButtonBase>
        ))}
      </Box>
    </Box>
  )
}
