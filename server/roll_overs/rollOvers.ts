import { z } from 'zod'
import { seesPrivate } from '../access.ts'
import { isPrivateClause } from '../policies/privateClauses.ts'
import { date, type RowOf, reference, required, structure, whole } from '../resources/fields.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'
import type { RollOverLine } from './rollOverPlan.ts'

const fixed = { readOnly: true } as const

export const rollOverFields = {
  policy_id: required(reference('policies', fixed)),
  made_on: required(date(fixed)),
  made_by: reference('users', fixed),
  made_count: required(whole(0, 10_000_000, fixed)),
  left_count: required(whole(0, 10_000_000, fixed)),
  left_out: required(structure(z.array(z.record(z.string(), z.unknown())), fixed)),
}
export type RollOver = RowOf<typeof rollOverFields>

/** The roll-overs that were made: how many drafts, by whom, and who was left out with the reason. */
export const rollOvers: Resource<RollOver> = {
  name: 'roll_overs',
  fields: rollOverFields,
  computed: { made_by_name: z.string().nullable() },
  extras: () => ({ made_by_name: '(select full_name from users where users.id = roll_overs.made_by)' }),
  search: searchByText('roll_overs.made_on'),
  sort: ['id', 'DESC'],
  guarded: { fields: ['left_out'], visible: 'never' },
  reduce: (record, actor) =>
    seesPrivate(actor.role) ? record : { ...record, left_out: (record.left_out as unknown as RollOverLine[]).map(withoutPrivateGround) },
}

/** A line as those may see it who may not learn of the private grounds. */
function withoutPrivateGround(line: RollOverLine): RollOverLine {
  return line.clause && isPrivateClause(line.clause) ? { ...line, clause: null, reason: 'De zorgaanbieder voldoet niet meer aan de voorwaarden.' } : line
}
