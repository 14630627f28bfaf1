import type { Knex } from 'knex'
import type { Condition } from '../../../model/condition.ts'
import type { Impact } from '../../../model/policyImpact.ts'
import { rebaseToPeriod } from '../../../policy/editions/rebaseToPeriod.ts'
import type { Policy } from '../../../policy/engine/policy.ts'
import { appliesTo } from '../../contracts/assessments/assessmentsFollow.ts'
import type { PolicySnapshot } from '../policySnapshot.ts'
import { policySnapshot } from '../policyStore.ts'
import { judgedSnapshot } from './judgedSnapshot.ts'

/** The conditions that a draft sets for a kind of contract, by clause, and those among them that are not set for it now. */
export interface Conditions {
  wanted: ReadonlyMap<string, Condition>
  added: readonly Condition[]
  /** The present conditions by the same clauses: a contract may have answered one before it stopped applying. */
  answeredBy: readonly Condition[]
}

/** A draft held against the policy it was copied from: as it is when a run begins. */
export interface Comparison {
  /** The policy whose contracts are judged. */
  policy_id: number
  /** The draft, moved back to the years of that policy. */
  draft: Policy
  /** What the draft asks of a contract that stands under an edition of that policy. */
  conditions(contract: { track: string; care_type: string }, now: PolicySnapshot): Conditions
}

/** Reads both policies. */
export async function comparisonOf(db: Knex, run: Pick<Impact, 'policy_id' | 'against_id' | 'gathered'>): Promise<Comparison> {
  const policy_id = run.against_id
  const [draft, source] = [await judgedSnapshot(db, run), await policySnapshot(db, policy_id)]
  const known = new WeakMap<PolicySnapshot, Map<string, Conditions>>()
  return {
    policy_id,
    draft: rebaseToPeriod(draft.policy, source.policy),
    conditions(contract, now) {
      const kinds = known.get(now) ?? new Map<string, Conditions>()
      known.set(now, kinds)
      const kind = `${contract.track} ${contract.care_type}`
      const found = kinds.get(kind) ?? conditionsFor(contract, draft.conditions, now.conditions)
      kinds.set(kind, found)
      return found
    },
  }
}

function conditionsFor(contract: { track: string; care_type: string }, draft: readonly Condition[], present: readonly Condition[]): Conditions {
  const wanted = new Map(draft.filter((condition) => appliesTo(condition, contract)).map((condition) => [condition.clause, condition]))
  const set = new Set(present.filter((condition) => appliesTo(condition, contract)).map(({ clause }) => clause))
  const added = [...wanted.values()].filter(({ clause }) => !set.has(clause))
  return { wanted, added, answeredBy: present.filter(({ clause }) => added.some((condition) => condition.clause === clause)) }
}
