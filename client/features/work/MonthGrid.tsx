import { Box } from '@mui/material'
import { Fragment, useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import { DayAgenda } from './DayAgenda.tsx'
import { DayCell } from './DayCell.tsx'
import type { Week } from './monthWeeks.ts'
import { useDayName, wholeDay } from './useDayName.ts'

interface MonthGridProps {
  month: string
  weeks: readonly Week[]
  byDay: ReadonlyMap<string, WorkItem[]>
}

/** A month as a table: a row for each week, a column for each day of it, and the agenda of a day that is opened under its week. */
export function MonthGrid({ month, weeks, byDay }: MonthGridProps) {
  const t = useTranslate()
  const dayName = useDayName()
  const agenda = useId()
  const opener = useRef<HTMLElement>(null)
  const [opened, setOpened] = useState<string | null>(null)
  const close = () => {
    setOpened(null)
    opener.current?.focus()
  }
  const toggle = (day: string, button: HTMLElement) => {
    opener.current = button
    setOpened(opened === day ? null : day)
  }
  return (
    <Box
      component="table"
      aria-label={dayName(month, { month: 'long', year: 'numeric' })}
      sx={{
        width: '100%',
        tableLayout: 'fixed',
        borderCollapse: 'collapse',
        '& th': { fontSize: 12, fontWeight: 500, color: 'text.secondary', p: 0.5, verticalAlign: 'top' },
        '& td': { border: 1, borderColor: 'divider', verticalAlign: 'top', p: 0.25 },
      }}
    >
      <thead>
        <tr>
          <Box component="th" scope="col" sx={{ width: 36 }}>
            {t('work_calendar.week')}
          </Box>
          {weeks[0]?.days.map((day) => (
            <th key={day} scope="col">
              {dayName(day, { weekday: 'long' })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map(({ number, days }) => (
          <Fragment key={days[0]}>
            <tr>
              <th scope="row">{number}</th>
              {days.map((day) => (
                <DayCell
                  key={day}
                  day={day}
                  outside={day.slice(0, 7) !== month.slice(0, 7)}
                  items={byDay.get(day) ?? []}
                  agenda={opened === day ? agenda : undefined}
                  onToggle={(button) => toggle(day, button)}
                />
              ))}
            </tr>
            {opened && days.includes(opened) && byDay.has(opened) && (
              <tr>
                <td colSpan={8}>
                  <DayAgenda id={agenda} name={dayName(opened, wholeDay)} items={byDay.get(opened) ?? []} onClose={close} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
      </tbody>
    </Box>
  )
}
