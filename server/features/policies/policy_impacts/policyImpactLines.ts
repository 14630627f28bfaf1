import { seesPrivate } from '../../../access.ts'
import { type ImpactLine, impactLineComputed, impactLineFields } from '../../../model/policyImpact.ts'
import { shortTitle, sourceOf } from '../../../policy/engine/policy.ts'
import type { Resource, ViewContext } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { policySnapshots } from '../policyStore.ts'

/** The contracts that a run found refused, one line for each clause, with the draft's own words. */
export const policyImpactLines: Resource<ImpactLine> = {
  name: 'policy_impact_lines',
  fields: impactLineFields,
  computed: impactLineComputed,
  search: searchByText('policy_impact_lines.reference', 'policy_impact_lines.provider_name', 'policy_impact_lines.clause'),
  sort: ['provider_name', 'ASC'],
  bare: true,
  facets: ['clause', 'track'],
  hidden: ['audience'],
  // That such a line exists, or is missing, would tell the answer already.
  scope: (query, _filter, actor) => void query.whereNot('policy_impact_lines.audience', seesPrivate(actor.role) ? 'others' : 'staff'),
  decorate: lineView,
}

/** Lines with the clause's quote and where it stands in the draft. */
async function lineView(rows: ImpactLine[], { db }: ViewContext): Promise<Record<string, unknown>[]> {
  const runs: { id: number; policy_id: number }[] = await db('policy_impacts')
    .whereIn('id', [...new Set(rows.map(({ impact_id }) => impact_id))])
    .select('id', 'policy_id')
  const policies = new Map(runs.map(({ id, policy_id }) => [id, policy_id]))
  const snapshots = await policySnapshots(db, policies.values())
  return rows.map((row) => {
    const { policy, conditions } = snapshots.get(policies.get(row.impact_id)!)!
    const clause = row.clause === null ? undefined : policy.clauses.get(row.clause)
    const text = conditions.find((condition) => condition.clause === row.clause)?.text
    return { ...row, quote: clause?.quote ?? text ?? null, source: clause ? sourceOf(policy, clause, row.track) : text ? shortTitle(policy.title) : null }
  })
}
