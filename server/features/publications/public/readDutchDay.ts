import { isCalendarDate } from '../../../model/dates.ts'

/**
 * A day as a reader of the public page writes it: 12-11-2026, 12/11/2026, 12.11.2026, or as a link carries it: 2026-11-12.
 * @returns `YYYY-MM-DD`, or null for what is no day
 */
export function readDutchDay(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? []
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return isCalendarDate(date) ? date : null
}
