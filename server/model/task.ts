import { date, flag, line, prose, type RowOf, reference, required, type ViewOf, whole } from './field.ts'
import { number, orNull, text, yesOrNo } from './form.ts'

const fixed = { readOnly: true } as const

export const taskFields = {
  kind: required(line(40, fixed)),
  subject: required(line(40, fixed)),
  subject_id: required(whole(1, 2_147_483_647, fixed)),
  clause: line(20, fixed),
  due_on: date(fixed),
  cause: line(20, fixed),
  reason: prose(fixed),
  lasts: flag(fixed),
  owner_id: reference('users', fixed),
  done: flag(),
  decision: prose(),
  decided_by: reference('users', fixed),
  decided_on: date(fixed),
}
export type Task = RowOf<typeof taskFields>

export const taskComputed = {
  owner: orNull(number()),
  owner_name: orNull(text()),
  subject_reference: orNull(text()),
  provider_id: orNull(number()),
  provider_name: orNull(text()),
  clause_text: orNull(text()),
  decided_by_name: orNull(text()),
  masked: yesOrNo,
}
export type TaskView = ViewOf<typeof taskFields, typeof taskComputed>
