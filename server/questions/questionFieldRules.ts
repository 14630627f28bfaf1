import { nlDate } from '../policy/dates.ts'
import type { RegisterSubject } from '../policy/registers.ts'
import type { FieldRule } from '../policy/rule.ts'
import type { Question } from './questionFields.ts'

type Subject = RegisterSubject<Question>

/** What the fields of a question must be, whatever the clauses say. */
export const questionFieldRules: readonly FieldRule<Subject>[] = [
  {
    field: 'answer',
    on: ['answered'],
    holds: ({ record }) => record.answer !== null,
    message: () => 'Vult u het antwoord in dat de zorgaanbieder heeft gekregen.',
  },
  notBefore('answered_on', 'Het antwoord'),
  notBefore('moved_due_on', 'De verplaatste termijn'),
  notBefore('move_announced_on', 'De aankondiging'),
]

function notBefore(field: 'answered_on' | 'moved_due_on' | 'move_announced_on', what: string): FieldRule<Subject> {
  return {
    field,
    on: ['save'],
    applies: ({ record }) => record[field] !== null,
    holds: ({ record }) => (record[field] as string) >= record.received_on,
    message: ({ record }) => `${what} kan niet vóór de vraag van ${nlDate(record.received_on)} liggen; opgegeven is ${nlDate(record[field] as string)}.`,
  }
}
