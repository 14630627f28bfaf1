import { nlDate } from '../policy/dates.ts'
import type { RegisterSubject } from '../policy/registers.ts'
import type { FieldRule } from '../policy/rule.ts'

/**
 * A day that cannot lie before the one on which the record began.
 * @param what the day, as a sentence begins: "Het antwoord"
 * @param since the day it began, and what happened on it: "de vraag"
 */
export function notBefore<Row>(field: keyof Row & string, what: string, since: { field: keyof Row & string; what: string }): FieldRule<RegisterSubject<Row>> {
  const dayOf = (record: Row, name: keyof Row): string | null => record[name] as string | null
  return {
    field,
    on: ['save'],
    applies: ({ record }) => dayOf(record, field) !== null,
    holds: ({ record }) => dayOf(record, field)! >= dayOf(record, since.field)!,
    message: ({ record }) =>
      `${what} kan niet vóór ${since.what} van ${nlDate(dayOf(record, since.field)!)} liggen; opgegeven is ${nlDate(dayOf(record, field)!)}.`,
  }
}
