import type { Knex } from 'knex'
import { appliesTo } from '../assessments/assessmentsFollow.ts'
import type { Condition } from '../conditions/conditionFields.ts'
import { type Book, policyBook } from '../policies/policyStore.ts'
import { movedBack } from '../policy/movedBack.ts'
import type { Policy } from '../policy/policy.ts'
import type { JudgedContract } from './readBatch.ts'

/** The conditions that a draft sets for a kind of contract, by clause, and those among them that are not set for it now. */
export interface Conditions {
  wanted: ReadonlyMap<string, Condition>
  added: readonly Condition[]
  /** The present conditions by the same clauses: a contract may have answered one before it stopped applying. */
  answeredBy: readonly Condition[]
}

/** A draft held against the policy it was copied from: both as they are when a run begins. */
export interface Comparison {
  /** The policy whose contracts are judged. */
  policy_id: number
  /** The draft, moved back to the years of that policy. */
  draft: Policy
  /** The policy that a contract stands under now. */
  now(contract: Pick<JudgedContract, 'policy_edition'>): Book
  conditions(contract: Kind): Conditions
}

type Kind = Pick<JudgedContract, 'policy_edition' | 'track' | 'care_type'>

/** Reads both policies. */
export async function comparisonOf(db: Knex, draft_id: number, policy_id: number): Promise<Comparison> {
  const [draft, source] = [await policyBook(db, draft_id), await policyBook(db, policy_id)]
  const now = (): Book => source
  const known = new Map<string, Conditions>()
  return {
    policy_id,
    draft: movedBack(draft.policy, source.policy),
    now,
    conditions(contract) {
      const key = `${contract.policy_edition} ${contract.track} ${contract.care_type}`
      const found = known.get(key) ?? conditionsFor(contract, draft.conditions, now().conditions)
      known.set(key, found)
      return found
    },
  }
}

function conditionsFor(contract: Kind, draft: readonly Condition[], present: readonly Condition[]): Conditions {
  const wanted = new Map(draft.filter((condition) => appliesTo(condition, contract)).map((condition) => [condition.clause, condition]))
  const set = new Set(present.filter((condition) => appliesTo(condition, contract)).map(({ clause }) => clause))
  const added = [...wanted.values()].filter(({ clause }) => !set.has(clause))
  return { wanted, added, answeredBy: present.filter(({ clause }) => added.some((condition) => condition.clause === clause)) }
}
