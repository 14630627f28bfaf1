import { warnings } from './answers.ts'
import { line, oneOf, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { anything, list, object, orNull, record, text } from './form.ts'

const fixed = { readOnly: true } as const
const once = { fixed: true } as const
const values = () => structure(record(anything))

export const parts = ['policy', 'clause', 'condition'] as const

/** What a published policy, one of its clauses or one of its conditions is to say in the next edition, beside other changes. */
export const gatheredChangeFields = {
  policy_id: required(reference('policies', once)),
  part: required(oneOf(parts, once)),
  record_id: required(whole(1, 2_147_483_647, once)),
  /** The clause's code; null of the policy itself. */
  clause: line(20, fixed),
  /** The fields that become something else, by name. */
  changes: required(values()),
  /** What they were when the change was gathered. */
  was: structure(record(anything), fixed),
  made_by: reference('users', fixed),
}
export type GatheredChange = RowOf<typeof gatheredChangeFields>

export const gatheredChangeComputed = {
  fields: list(object({ field: text(), was: anything, becomes: anything })),
  made_by_name: orNull(text()),
  warnings,
}
export type GatheredChangeView = ViewOf<typeof gatheredChangeFields, typeof gatheredChangeComputed>
