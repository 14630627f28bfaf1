import { nlDate } from '../../model/dates.ts'
import type { RegisterSubject } from '../../policy/engine/registerRules.ts'
import type { FieldRule } from '../../policy/engine/rule.ts'

/**
 * A date that cannot lie before another one, once both are known.
 * @param what the later one as the sentence begins
 * @param than the earlier one as the sentence goes on: "de vraag"
 */
export function notBefore<Row>(field: keyof Row & string, what: string, earlier: keyof Row & string, than: string): FieldRule<RegisterSubject<Row>> {
  const dateOf = ({ record }: RegisterSubject<Row>, name: keyof Row): string => String(record[name] ?? '')
  return {
    field,
    on: ['save'],
    applies: (subject) => dateOf(subject, field) !== '' && dateOf(subject, earlier) !== '',
    holds: (subject) => dateOf(subject, field) >= dateOf(subject, earlier),
    message: (subject) => `${what} kan niet vóór ${than} van ${nlDate(dateOf(subject, earlier))} liggen; opgegeven is ${nlDate(dateOf(subject, field))}.`,
  }
}
