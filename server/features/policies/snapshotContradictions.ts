import { contradictionsOf, contradictionsOfTitle } from '../../policy/editions/contradictions.ts'
import type { Warning } from '../../policy/engine/verdict.ts'
import type { PolicySnapshot } from './policySnapshot.ts'

interface Found {
  /** Of the title and the code. */
  ofPolicy: readonly Warning[]
  byClause: ReadonlyMap<string, readonly Warning[]>
}

const known = new WeakMap<PolicySnapshot, Found>()
const nothing: readonly Warning[] = []

/** Where a policy contradicts itself: found once for a snapshot, which is read anew after each save of a policy. */
function foundIn(snapshot: PolicySnapshot): Found {
  const kept = known.get(snapshot)
  if (kept) return kept
  const texts = new Map(snapshot.conditions.map(({ clause, text }) => [clause, text]))
  const spoken = [...snapshot.policy.clauses.values()].map((clause) => ({ ...clause, text: texts.get(clause.code) ?? null }))
  const found: Found = {
    ofPolicy: contradictionsOfTitle(snapshot.policy),
    byClause: new Map(spoken.map((clause) => [clause.code, contradictionsOf(snapshot.policy, clause)])),
  }
  known.set(snapshot, found)
  return found
}

/** Where the title or the code of a policy contradicts its period. */
export function titleContradictions(snapshot: PolicySnapshot): readonly Warning[] {
  return foundIn(snapshot).ofPolicy
}

/** Where a clause of a policy, or the condition that stands on it, contradicts itself or the policy's period. */
export function clauseContradictions(snapshot: PolicySnapshot, code: string): readonly Warning[] {
  return foundIn(snapshot).byClause.get(code) ?? nothing
}

/** All contradictions of a policy: of its title and code first, then of its clauses in their order. */
export function snapshotContradictions(snapshot: PolicySnapshot): readonly Warning[] {
  const { ofPolicy, byClause } = foundIn(snapshot)
  return [...ofPolicy, ...[...byClause.values()].flat()]
}
