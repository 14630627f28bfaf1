import type { Question } from '../../../model/question.ts'
import type { RegisterSubject } from '../../../policy/engine/registerRules.ts'
import type { FieldRule } from '../../../policy/engine/rule.ts'
import { notBefore } from '../notBefore.ts'
import { withoutCitizenNumber } from '../withoutCitizenNumber.ts'

type Subject = RegisterSubject<Question>

/** What the fields of a question must be, whatever the clauses say. */
export const questionFieldRules: readonly FieldRule<Subject>[] = [
  {
    field: 'answer',
    on: ['answered'],
    holds: ({ record }) => record.answer !== null,
    message: () => 'Vult u het antwoord in dat de zorgaanbieder heeft gekregen.',
  },
  ...(['subject', 'question', 'move_reason', 'answer'] as const).map((field) => withoutCitizenNumber<Question>(field)),
  notBefore<Question>('answered_on', 'Het antwoord', 'received_on', 'de vraag'),
  notBefore<Question>('moved_due_on', 'De verplaatste termijn', 'received_on', 'de vraag'),
  notBefore<Question>('move_announced_on', 'De aankondiging', 'received_on', 'de vraag'),
]
