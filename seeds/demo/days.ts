import { addDays } from '../../server/model/dates.ts'

/** The same day, or the Friday before it when it falls in a weekend. */
export function onWorkday(date: string): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 ? addDays(date, -2) : weekday === 6 ? addDays(date, -1) : date
}

/** The last day of month `month` (1 to 12). */
export function monthEnd(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10)
}

/** Before the first of all stories: the day on which the demo's accounts were made. */
export const DEMO_BEGIN = '2024-01-03'
