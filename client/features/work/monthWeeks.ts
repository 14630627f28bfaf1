import { addDays, daysBetween } from '../../ui/common/dates.ts'
import { monthDays } from '../../ui/forms/monthDays.ts'

export interface Week {
  /** As ISO 8601 counts: week 1 holds the first Thursday of the year. */
  number: number
  /** From Monday to Sunday. */
  days: string[]
}

/** The weeks in which the month of `day` lies. */
export function monthWeeks(day: string): Week[] {
  const days = monthDays(day)
  return Array.from({ length: days.length / 7 }, (_, index) => days.slice(index * 7, index * 7 + 7)).map((week) => ({
    number: weekNumber(week[0]!),
    days: week,
  }))
}

function weekNumber(monday: string): number {
  const thursday = addDays(monday, 3)
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1
}
