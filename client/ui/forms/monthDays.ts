import { addDays } from '../common/dates.ts'

/** The days of the weeks in which the month of `day` lies, from a Monday to a Sunday. */
export function monthDays(day: string): string[] {
  const first = `${day.slice(0, 8)}01`
  const last = addDays(addMonths(first, 1), -1)
  const from = addDays(first, -weekdayOf(first))
  const count = Math.ceil((weekdayOf(first) + Number(last.slice(8))) / 7) * 7
  return Array.from({ length: count }, (_, index) => addDays(from, index))
}

/** The same day of another month, or its last one. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString().slice(0, 10)
}

/** 0 for Monday to 6 for Sunday. */
const weekdayOf = (day: string): number => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7
