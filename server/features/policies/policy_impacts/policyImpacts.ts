import { seesPrivate } from '../../../access.ts'
import { type Impact, impactComputed, impactFields } from '../../../model/policyImpact.ts'
import { isPrivateClause } from '../../../policy/privacy/privateClauses.ts'
import type { Resource, ViewContext } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import type { PolicySnapshot } from '../policySnapshot.ts'
import { snapshotContradictions } from '../snapshotContradictions.ts'
import { fingerprintOf } from './fingerprint.ts'
import { type JudgedChange, snapshotToJudge } from './judgedSnapshot.ts'

/** The runs that judged a draft against the portfolio: made by `POST /policies/:id/impact`, changed by nobody. */
export const policyImpacts: Resource<Impact> = {
  name: 'policy_impacts',
  fields: impactFields,
  computed: impactComputed,
  extras: () => ({
    policy_code: '(select code from policies where policies.id = policy_impacts.policy_id)',
    policy_title: '(select title from policies where policies.id = policy_impacts.policy_id)',
    against_code: '(select code from policies where policies.id = policy_impacts.against_id)',
    made_by_name: '(select full_name from users where users.id = policy_impacts.made_by)',
  }),
  search: searchByText('policy_impacts.judged_on'),
  sort: ['id', 'DESC'],
  hidden: ['seen_by_others', 'fingerprint'],
  guarded: { fields: ['refused_count', 'refused_by_clause', 'freed_count', 'freed_by_clause', 'private_only_count'], visible: 'never' },
  privateFields: () => ['private_only_count'],
  decorate: impactView,
}

/**
 * Runs as they are answered, with whether the draft says something else by now. Who may not learn of private grounds is told every count as if there
 * were none, and not how many contracts only those refuse: by a draft that changes one private clause alone that would tell its answers.
 */
async function impactView(rows: Impact[], { db, actor }: ViewContext): Promise<Record<string, unknown>[]> {
  const snapshots = new Map<string, PolicySnapshot>()
  const key = ({ policy_id, gathered }: Impact): string => `${policy_id} ${gathered !== null}`
  for (const row of rows) if (!snapshots.has(key(row))) snapshots.set(key(row), await snapshotToJudge(db, row))
  return rows.map((row) => {
    const snapshot = snapshots.get(key(row))!
    const own = { outdated: fingerprintOf(snapshot) !== row.fingerprint, warnings: snapshotContradictions(snapshot) }
    if (seesPrivate(actor.role)) return { ...row, ...own, masked: false }
    const seen = (row.seen_by_others ?? {}) as Partial<Impact>
    // A report names no private clause to them, not in its margin either.
    const warnings = own.warnings.filter(isPublic)
    return { ...row, ...seen, ...own, warnings, gathered: (row.gathered as JudgedChange[] | null)?.filter(isPublic) ?? null, masked: true }
  })
}

function isPublic({ clause }: { clause: string | null }): boolean {
  return clause === null || !isPrivateClause(clause)
}
