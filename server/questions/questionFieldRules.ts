import type { RegisterSubject } from '../policy/registers.ts'
import type { FieldRule } from '../policy/rule.ts'
import { notBefore } from '../registers/notBefore.ts'
import type { Question } from './questionFields.ts'

const asked = { field: 'received_on', what: 'de vraag' } as const

/** What the fields of a question must be, whatever the clauses say. */
export const questionFieldRules: readonly FieldRule<RegisterSubject<Question>>[] = [
  {
    field: 'answer',
    on: ['answered'],
    holds: ({ record }) => record.answer !== null,
    message: () => 'Vult u het antwoord in dat de zorgaanbieder heeft gekregen.',
  },
  notBefore('answered_on', 'Het antwoord', asked),
  notBefore('moved_due_on', 'De verplaatste termijn', asked),
  notBefore('move_announced_on', 'De aankondiging', asked),
]
