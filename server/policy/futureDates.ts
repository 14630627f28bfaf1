import { nlDate } from '../model/dates.ts'
import type { Fields } from '../model/field.ts'
import type { InvalidField } from './engine/verdict.ts'

/** Event dates after today, each `invalid` at its field: staff record what happened. */
export function futureDates(fields: Fields, row: Readonly<Record<string, unknown>>, today: string): InvalidField[] {
  return eventDatesOf(fields).flatMap((field) => {
    const date = row[field]
    if (typeof date !== 'string' || date <= today) return []
    return [{ field, message: `Deze datum kan niet na vandaag (${nlDate(today)}) liggen; opgegeven is ${nlDate(date)}.` }]
  })
}

const eventDates = new WeakMap<Fields, string[]>()

/** Found once for each noun: every save asks. */
function eventDatesOf(fields: Fields): string[] {
  const known = eventDates.get(fields) ?? Object.keys(fields).filter((name) => fields[name]!.happened)
  eventDates.set(fields, known)
  return known
}
