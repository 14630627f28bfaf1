import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import { today } from '../../ui/common/dates.ts'
import { AgendaItem } from './AgendaItem.tsx'
import type { Week } from './monthWeeks.ts'
import { useDayName } from './useDayName.ts'

/** How much of a day is shown before one asks for the rest. */
const most = 3

interface MonthAgendaProps {
  month: string
  weeks: readonly Week[]
  byDay: ReadonlyMap<string, WorkItem[]>
}

/** A month on a narrow screen: one day under the other, those on which something is due. */
export function MonthAgenda({ month, weeks, byDay }: MonthAgendaProps) {
  const t = useTranslate()
  return weeks.map(({ number, days }) => {
    const filled = days.filter((day) => day.slice(0, 7) === month.slice(0, 7) && (byDay.has(day) || day === today()))
    if (filled.length === 0) return null
    return (
      <Box component="section" key={days[0]} aria-label={t('work_calendar.week_number', { number })}>
        <Typography variant="body2" color="text.secondary" sx={{ px: 1.5, pt: 1 }}>
          {t('work_calendar.week_number', { number })}
        </Typography>
        {filled.map((day) => (
          <Day key={day} day={day} items={byDay.get(day) ?? []} />
        ))}
      </Box>
    )
  })
}

function Day({ day, items }: { day: string; items: readonly WorkItem[] }) {
  const t = useTranslate()
  const dayName = useDayName()
  const [whole, setWhole] = useState(false)
  const left = items.length - most
  const isToday = day === today()
  return (
    <Box sx={{ px: 1.5, py: 1 }}>
      <Typography component="h3" variant="subtitle2" aria-current={isToday ? 'date' : undefined} sx={{ color: isToday ? 'primary.main' : undefined }}>
        {dayName(day, { weekday: 'long', day: 'numeric', month: 'long' })}
        {isToday && ` · ${t('app.due.today')}`}
      </Typography>
      {items.length === 0 && (
        <Typography variant="body2" color="text.secondary">
          {t('work_calendar.free')}
        </Typography>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {(whole ? items : items.slice(0, most)).map((item) => (
          <AgendaItem key={item.id} item={item} />
        ))}
      </Box>
      {left > 0 && !whole && (
        <Button
          size="small"
          onClick={() => setWhole(true)}
          aria-label={t('work_calendar.more_on', { smart_count: left, day: dayName(day, { day: 'numeric', month: 'long' }) })}
        >
          {t('work_calendar.more', { smart_count: left })}
        </Button>
      )}
    </Box>
  )
}
