import { amsterdamHour, instantsOf } from './amsterdamHour.ts'
import { readHour } from './readHour.ts'
import { readTyped } from './readTyped.ts'

/** A day and an hour as two boxes have them: what was read or, where it could not be, what was typed. */
export interface DayAndHour {
  date: string
  time: string
}

/** The instant that a day and hour in Amsterdam are, or what is wrong. `twice`: the clock goes back that night, and this is the first of the two. */
export function instantOf({
  date,
  time,
}: DayAndHour): { instant: string | null; twice?: boolean; problem?: undefined } | { problem: string; instant?: undefined } {
  const day = readTyped('date', date)
  if (day.problem) return { problem: day.problem }
  if (day.value === null && time.trim() === '') return { instant: null }
  if (day.value === null) return { problem: 'app.validation.date' }
  const hour = readHour(time)
  if (!hour) return { problem: 'app.validation.hour' }
  const [first, second] = instantsOf(String(day.value), hour)
  return first ? { instant: first, twice: second !== undefined } : { problem: 'app.validation.no_such_hour' }
}

const isInstant = (value: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)

/** What a form keeps while there is no instant yet: both texts. */
export const unfinished = ({ date, time }: DayAndHour): string => `${date} | ${time}`

/** The day and hour behind what a form keeps. */
export function dayAndHourOf(value: unknown): DayAndHour {
  if (typeof value !== 'string') return { date: '', time: '' }
  const there = isInstant(value) ? amsterdamHour(value) : null
  const [date = '', time = ''] = there ? [there.date, there.time] : value.split(' | ')
  return { date, time }
}
