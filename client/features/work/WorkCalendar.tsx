import { Alert, Box, Button, Typography, useMediaQuery } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { WorkItem } from '../../../server/model/work.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { ElsewhereNotes } from './ElsewhereNotes.tsx'
import { MonthAgenda } from './MonthAgenda.tsx'
import { MonthBar } from './MonthBar.tsx'
import { MonthGrid } from './MonthGrid.tsx'
import { monthWeeks } from './monthWeeks.ts'
import { useMonthWork } from './useMonthWork.ts'
import { useShownMonth } from './workView.ts'

/** What waits, by the day it is due: a month at a time, under the filters of the list. */
export function WorkCalendar() {
  const t = useTranslate()
  const table = useMediaQuery('(min-width: 900px)')
  const [month, setMonth] = useShownMonth()
  const weeks = monthWeeks(month)
  const { data, error, refetch, isFetching, isPlaceholderData } = useMonthWork(weeks[0]!.days[0]!, weeks.at(-1)!.days[6]!)
  const known = data !== undefined && !isPlaceholderData
  const items = data?.items ?? []
  const count = known ? items.filter(({ due_on }) => due_on?.startsWith(month.slice(0, 7))).length : undefined
  const Month = table ? MonthGrid : MonthAgenda
  return (
    <Box>
      <ElsewhereNotes />
      <MonthBar month={month} count={count} onMonth={setMonth} />
      {error && (
        <Alert
          severity="error"
          sx={{ m: 1 }}
          action={
            <Button color="inherit" size="small" onClick={() => void refetch()}>
              {t('app.action.retry')}
            </Button>
          }
        >
          {t('app.list_failed')} {error.message}
        </Alert>
      )}
      {known && data.total > items.length && (
        <Alert severity="warning" sx={{ m: 1 }}>
          {t('work_calendar.cut', { total: written(data.total), shown: written(items.length), day: formatDate(items.at(-1)?.due_on) })}
        </Alert>
      )}
      {count === 0 && (
        <Typography variant="body2" color="text.secondary" sx={{ px: 1.5, pb: 1 }}>
          {t('work_calendar.empty')}
        </Typography>
      )}
      <Box aria-busy={isFetching}>
        <Month key={month.slice(0, 7)} month={month} weeks={weeks} byDay={dayMap(items)} />
      </Box>
    </Box>
  )
}

const written = (count: number): string => new Intl.NumberFormat('nl-NL').format(count)

function dayMap(items: readonly WorkItem[]): Map<string, WorkItem[]> {
  const days = new Map<string, WorkItem[]>()
  for (const item of items) if (item.due_on) days.set(item.due_on, [...(days.get(item.due_on) ?? []), item])
  return days
}
