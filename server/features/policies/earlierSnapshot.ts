import type { Condition } from '../../model/condition.ts'
import type { EditionChange, PolicyEdition } from '../../model/policyEdition.ts'
import type { Clause } from '../../policy/engine/policy.ts'
import type { PolicySnapshot } from './policySnapshot.ts'

/**
 * A policy as it stood in an edition: as it stands now, with what every later edition changed undone.
 * @param later those editions, newest first
 */
export function earlierSnapshot(snapshot: PolicySnapshot, later: readonly Pick<PolicyEdition, 'changes'>[], edition: number): PolicySnapshot {
  const undone = later.flatMap(({ changes }) => changes.toReversed())
  return laidOver(
    snapshot,
    undone.map((change) => ({ ...change, becomes: change.was })),
    edition,
  )
}

/** A policy as it will stand once these changes are its next edition. */
export function nextSnapshot(snapshot: PolicySnapshot, changes: readonly Omit<EditionChange, 'was'>[]): PolicySnapshot {
  return laidOver(snapshot, changes, snapshot.policy.edition + 1)
}

function laidOver({ policy, conditions }: PolicySnapshot, changes: readonly Omit<EditionChange, 'was'>[], edition: number): PolicySnapshot {
  const of = (part: EditionChange['part'], clause: string | null): Record<string, unknown> =>
    Object.fromEntries(changes.filter((change) => change.part === part && change.clause === clause).map((change) => [change.field, change.becomes]))
  const clauses = new Map([...policy.clauses].map(([code, clause]): [string, Clause] => [code, { ...clause, ...of('clause', code) }]))
  const then = conditions.map((condition): Condition => ({ ...condition, ...of('condition', condition.clause) }))
  return {
    policy: { ...policy, ...of('policy', null), edition, clauses },
    conditions: then,
    conditionById: new Map(then.map((condition) => [condition.id, condition])),
  }
}
