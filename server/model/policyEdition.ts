import { warnings } from './answers.ts'
import { date, flag, prose, type RowOf, reference, required, structure, type ViewOf, whole } from './field.ts'
import { anything, choice, list, object, orNull, text, type ValueOf } from './form.ts'

const fixed = { readOnly: true } as const

const change = object({
  /** The clause's code; null where the policy itself changed. */
  clause: orNull(text()),
  part: choice(['policy', 'clause', 'condition']),
  field: text(),
  was: anything,
  becomes: anything,
})
/** One field that an edition changed. */
export type EditionChange = ValueOf<typeof change>

export const policyEditionFields = {
  policy_id: required(reference('policies', fixed)),
  edition: required(whole(2, 10_000, fixed)),
  made_on: required(date(fixed)),
  reason: required(prose(fixed)),
  told: required(prose(fixed)),
  care_demand_typing: flag(fixed),
  made_by: reference('users', fixed),
  changes: required(structure(list(change), fixed)),
}
export type PolicyEdition = RowOf<typeof policyEditionFields>

export const policyEditionComputed = { policy_code: text(), made_by_name: orNull(text()), warnings }
export type PolicyEditionView = ViewOf<typeof policyEditionFields, typeof policyEditionComputed>
