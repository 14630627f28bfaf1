import { z } from 'zod'
import { warningsSchema } from '../resources/answers.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'
import { bookContradictions } from './bookContradictions.ts'
import { judgePolicy, worded } from './judgePolicy.ts'
import { changesOf, makeEdition } from './makeEdition.ts'
import { type PolicyRow, policyFields } from './policyFields.ts'
import { forgetPolicies, policyBooks, readAnew } from './policyStore.ts'

export const policies: Resource<PolicyRow> = {
  name: 'policies',
  fields: policyFields,
  computed: { based_on_code: z.string().nullable(), warnings: warningsSchema },
  extras: () => ({ based_on_code: '(select earlier.code from policies as earlier where earlier.id = policies.based_on_id)' }),
  search: searchByText('policies.code', 'policies.title'),
  sort: ['code', 'ASC'],
  unique: [{ columns: ['code'], message: 'Er is al een inkoopbeleid met deze code.' }],
  judge: judgePolicy,
  decorate: async (rows, { db }) => {
    const books = await policyBooks(
      db,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => ({ ...row, warnings: bookContradictions(books.get(row.id)!) }))
  },
  follow: async (context) => {
    const { trx, before, after } = context
    readAnew(trx)
    if (before?.status === 'draft') return
    const changes = changesOf(context, worded).map((change) => ({ clause: null, part: 'policy' as const, ...change }))
    await makeEdition(context, { policy_id: after.id, changes, care_demand_typing: false })
  },
  committed: forgetPolicies,
}
