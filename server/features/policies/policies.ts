import { type PolicyRow, policyComputed, policyFields } from '../../model/policy.ts'
import { nextPeriod } from '../../policy/editions/nextPeriod.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { rulesOf } from '../../policy/rule_sets/rulesOf.ts'
import type { Resource } from '../../records/resource.ts'
import { searchByText } from '../../records/searchWords.ts'
import { judgePolicy, worded } from './judgePolicy.ts'
import { changesOf, makeEdition } from './makeEdition.ts'
import { forgetPolicies, policySnapshots, readAnew } from './policyStore.ts'
import { raiseSoftenedByCopy } from './raiseSoftened.ts'
import { snapshotContradictions } from './snapshotContradictions.ts'
import { refuseTakenCode } from './takenCode.ts'

/** The policy's own clause on changes made known, where it has it. */
function promiseOf(policy: Policy): string | null {
  const code = rulesOf(policy).editionPromise
  return code !== null && policy.clauses.has(code) ? code : null
}

export const policies: Resource<PolicyRow> = {
  name: 'policies',
  fields: policyFields,
  computed: policyComputed,
  extras: () => ({ based_on_code: '(select earlier.code from policies as earlier where earlier.id = policies.based_on_id)' }),
  search: searchByText('policies.code', 'policies.title'),
  textOf: ['code', 'title'],
  sort: ['code', 'ASC'],
  needs: (before, after) => ((before?.status ?? 'draft') !== after.status ? 'publish' : null),
  resolveInput: async ({ trx, before, after }) => {
    if (before?.code !== after.code) await refuseTakenCode(trx, after.code, before?.id)
  },
  validate: judgePolicy,
  decorate: async (rows, { db }) => {
    const snapshots = await policySnapshots(
      db,
      rows.map(({ id }) => id),
    )
    return rows.map((row) => ({
      ...row,
      warnings: snapshotContradictions(snapshots.get(row.id)!),
      edition_promise: promiseOf(snapshots.get(row.id)!.policy),
      next_period: nextPeriod(row),
    }))
  },
  afterOperation: async (context) => {
    const { trx, before, after } = context
    readAnew(trx)
    if (before?.status === 'draft') {
      if (after.status === 'published' && after.based_on_id !== null) await raiseSoftenedByCopy(context, after.id, after.based_on_id)
      return
    }
    const changes = changesOf(context, worded).map((change) => ({ clause: null, part: 'policy' as const, ...change }))
    await makeEdition(context, { policy_id: after.id, changes, care_demand_typing: false })
  },
  committed: forgetPolicies,
}
