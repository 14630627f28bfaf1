import { firstDecidedOn } from './dueDates.ts'
import type { ContractRow, PlafondRequestRow, ProviderRow } from './engine/facts.ts'
import type { Policy } from './engine/policy.ts'
import { warningsOf } from './engine/rule.ts'
import type { ProposalAnswer } from './engine/subjects.ts'
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
