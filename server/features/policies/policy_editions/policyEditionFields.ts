import { z } from 'zod'
import { date, flag, prose, type RowOf, reference, required, structure, whole } from '../../../records/fields.ts'

const fixed = { readOnly: true } as const

const change = z.object({
  /** The clause's code; null where the policy itself changed. */
  clause: z.string().nullable(),
  part: z.enum(['policy', 'clause', 'condition']),
  field: z.string(),
  was: z.unknown(),
  becomes: z.unknown(),
})
/** One field that an edition changed. */
export type EditionChange = z.infer<typeof change>

export const policyEditionFields = {
  policy_id: required(reference('policies', fixed)),
  edition: required(whole(2, 10_000, fixed)),
  made_on: required(date(fixed)),
  reason: required(prose(fixed)),
  told: required(prose(fixed)),
  care_demand_typing: flag(fixed),
  made_by: reference('users', fixed),
  changes: required(structure(z.array(change), fixed)),
}
export type PolicyEdition = RowOf<typeof policyEditionFields>
