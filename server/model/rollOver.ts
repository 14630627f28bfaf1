import { date, type RowOf, reference, required, structure, whole } from './field.ts'
import { anything, list, orNull, record, text } from './form.ts'

const fixed = { readOnly: true } as const

/** A roll-over that was made: how many drafts, by whom, and who was left out with the reason. */
export const rollOverFields = {
  policy_id: required(reference('policies', fixed)),
  made_on: required(date(fixed)),
  made_by: reference('users', fixed),
  made_count: required(whole(0, 10_000_000, fixed)),
  left_count: required(whole(0, 10_000_000, fixed)),
  left_out: required(structure(list(record(anything)), fixed)),
}
export type RollOver = RowOf<typeof rollOverFields>

export const rollOverComputed = { made_by_name: orNull(text()) }
