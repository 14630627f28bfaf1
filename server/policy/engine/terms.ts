import { addDays, dayBefore, nlDate } from '../../model/dates.ts'
import type { Clause } from './policy.ts'

/** Whether a date keeps a clause's date: on or before it, or strictly before where the clause says "vóór". A clause without a date binds nothing. */
export function inTime(date: string, clause: Pick<Clause, 'date' | 'date_excluded'>): boolean {
  return clause.date === null || date <= lastDay({ ...clause, date: clause.date })
}

/** The last day that is in time. */
export function lastDay(clause: { date: string; date_excluded: boolean }): string {
  return clause.date_excluded ? dayBefore(clause.date) : clause.date
}

/** The last day that is in time, as text: "30-06-2026". */
export function lastDayText(clause: Pick<Clause, 'date' | 'date_excluded'>): string {
  return clause.date === null ? '' : nlDate(lastDay({ ...clause, date: clause.date }))
}

/** The last day of a term that runs from an event: day `days` counted from the day after, that day included. */
export function termEndsOn(event: string, clause: Pick<Clause, 'days'>): string {
  return addDays(event, clause.days ?? 0)
}

/** Whether a text says something. */
export function isFilled(text: string | null | undefined): text is string {
  return typeof text === 'string' && text.trim() !== ''
}
