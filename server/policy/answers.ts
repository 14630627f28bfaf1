import type { ContractRow, PlafondRequestRow, ProposalRow, ProviderRow } from './engine/facts.ts'
import type { Policy } from './engine/policy.ts'
import { warningsOf } from './engine/rule.ts'
import type { ProposalAnswer } from './engine/subjects.ts'
import { termEndsOn } from './engine/terms.ts'
import type { Refusal, Warning } from './engine/verdict.ts'
import { agbWarning } from './rule_sets/common/providerWarnings.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/** Deadlines that a contract missed, by its own row alone. */
export function contractWarnings(facts: { policy: Policy; contract: ContractRow; today: string }): Refusal[] {
  return warningsOf(rulesOf(facts.policy).contractWarnings, facts)
}

/** Reply terms that a proposal missed (GGZ-R-1, R-2, R-5). */
export function proposalWarnings(facts: ProposalAnswer): Refusal[] {
  return warningsOf(rulesOf(facts.policy).proposalWarnings, facts)
}

/** The decision term that a plafond request missed (GGZ-PL-8). */
export function plafondRequestWarnings(facts: { policy: Policy; contract: Pick<ContractRow, 'track'>; request: PlafondRequestRow; today: string }): Refusal[] {
  const request = { ...facts.request, decided_on: firstDecidedOn(facts.request) }
  return warningsOf(rulesOf(facts.policy).requestWarnings, { ...facts, request })
}

/**
 * What is late about an edition of a policy (GGZ-R-6).
 * @param policy as it stood before the edition: a change cannot move the day that it is held against
 */
export function editionWarnings({ policy, edition }: { policy: Policy; edition: { made_on: string; care_demand_typing: boolean } }): Refusal[] {
  return warningsOf(rulesOf(policy).editionWarnings, { policy, contract: { track: '' }, edition })
}

/** What is unusual about a provider. */
export function providerWarnings({ provider }: { provider: Pick<ProviderRow, 'kind' | 'agb_code'> }): Warning[] {
  const warning = agbWarning(provider)
  return warning ? [warning] : []
}

/** The day of the first decision: one that is taken anew was not late for that. */
function firstDecidedOn({ earlier_decisions, decided_on }: PlafondRequestRow): string | null {
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

/** The day on which the contract's next deadline falls: what `next_due_on` stores; null where nothing is awaited. */
export function nextDueOn(facts: { policy: Policy; contract: ContractRow; proposals: readonly ProposalRow[] }): string | null {
  return rulesOf(facts.policy).nextDueOn(facts)
}
