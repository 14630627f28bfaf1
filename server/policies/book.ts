import type { Condition } from '../conditions/conditionFields.ts'
import type { Policy } from '../policy/policy.ts'

/** A policy with its clauses and the conditions of its catalogue, as it stands in one edition. */
export interface Book {
  policy: Policy
  conditions: readonly Condition[]
  conditionById: ReadonlyMap<number, Condition>
}
