import type { ContractRow, PlafondRequestRow, ProposalRow } from './engine/facts.ts'
import type { Policy } from './engine/policy.ts'
import type { RaiseTerms } from './engine/policyRules.ts'
import { termEndsOn } from './engine/terms.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/** The day of the first decision: one that is taken anew was not late for that. */
export function firstDecidedOn({ earlier_decisions, decided_on }: PlafondRequestRow): string | null {
  return earlier_decisions?.[0]?.decided_on ?? decided_on
}

/** Whether a decision came, or stays out, after its term (GGZ-PL-8). */
export function isDecisionLate({ policy, request, today }: { policy: Policy; request: PlafondRequestRow; today: string }): boolean {
  const { complete_on, status } = request
  const decided_on = firstDecidedOn(request)
  return complete_on !== null && (decided_on !== null || status === 'complete') && (decided_on ?? today) > decisionDueOn(policy, complete_on)
}

/** The day on which the reply to a proposal is due, before any moving of the term (GGZ-R-1, R-2); null where the policy gives no term. */
export function replyDueOn(policy: Policy, proposal: Pick<ProposalRow, 'party' | 'sent_on'>): string | null {
  return rulesOf(policy).replyDueOn(policy, proposal)
}

/** The last day for a decision on a request that was complete on a day (GGZ-PL-8). */
export function decisionDueOn(policy: Policy, complete_on: string): string {
  const clause = policy.clauses.get(rulesOf(policy).decisionTerm ?? '')
  return clause ? termEndsOn(complete_on, clause) : complete_on
}

/** When and from which share of a plafond its raise may be asked for, in the contract year of a day (GGZ-PL-1); null where it never may. */
export function raiseTermsOn(policy: Policy, day: string): RaiseTerms | null {
  return rulesOf(policy).raiseTerms(policy, day)
}

/** The day on which the contract's next deadline falls: what `next_due_on` stores; null where nothing is awaited. */
export function nextDueOn(facts: { policy: Policy; contract: ContractRow; proposals: readonly ProposalRow[] }): string | null {
  return rulesOf(facts.policy).nextDueOn(facts)
}
