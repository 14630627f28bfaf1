import { z } from 'zod'
import { changedOutsideDraft, strangeTracks } from '../policies/draftOnly.ts'
import { forgetPolicies, policyBooks } from '../policies/policyStore.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type Condition, conditionFields } from './conditionFields.ts'

export const conditions: Resource<Condition> = {
  name: 'conditions',
  fields: conditionFields,
  computed: { quote: z.string(), source: z.string(), policy_code: z.string(), exempt_ground: z.string().nullable() },
  search: searchByText('conditions.clause', 'conditions.text', 'conditions.group'),
  sort: ['id', 'ASC'],
  decorate: async (rows, { db }) => {
    const books = await policyBooks(
      db,
      rows.map((row) => row.policy_id),
    )
    return rows.map((row) => {
      const { policy } = books.get(row.policy_id)!
      const clause = policy.clauses.get(row.clause)
      return {
        ...row,
        policy_code: policy.code,
        quote: clause?.quote ?? row.text,
        source: clause ? `${policy.title}, ${clause.section}` : policy.title,
        exempt_ground: clause?.exempt ?? null,
      }
    })
  },
  judge: async ({ trx, before, after }) => {
    const { tracks, group } = conditionFields
    const invalid = await changedOutsideDraft(trx, after.policy_id, { tracks, group }, before, after)
    if (before && JSON.stringify(before.tracks) !== JSON.stringify(after.tracks)) invalid.push(...(await strangeTracks(trx, after.policy_id, after.tracks)))
    return { invalid, refusals: [] }
  },
  committed: forgetPolicies,
}
