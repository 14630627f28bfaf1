import type { Condition } from '../../model/condition.ts'
import type { Policy } from '../../policy/engine/policy.ts'

/** A policy with its clauses and the conditions of its catalogue, as it stands in one edition. */
export interface PolicySnapshot {
  policy: Policy
  conditions: readonly Condition[]
  conditionById: ReadonlyMap<number, Condition>
}
