import type { ContractFacts } from './engine/facts.ts'
import { invalidOf, refusalsOf } from './engine/rule.ts'
import type { ContractRuleStep } from './engine/subjects.ts'
import type { Verdict } from './engine/verdict.ts'
import { conditionRefusals } from './rule_sets/common/conditionRules.ts'
import { contractFieldRules, missingFields, passed, stepFieldRules } from './rule_sets/common/contractFieldRules.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/**
 * Everything that stands between a contract and its offer, whatever status it has now: what each step on the way of its track asks (a request in time
 * at the start of the assessment, a complete quote, …) and the offer itself, judged on the day of the offer, or on today where there was none yet.
 * Each unanswered condition is named by its own clause; the clause that sums them up (GGZ-U-0) is left out.
 */
export function judgeOffer(facts: Omit<ContractFacts, 'before' | 'dated'>): Verdict {
  const judgedOn = facts.contract.offered_on ?? facts.today
  const contract = facts.contract.offered_on === null ? { ...facts.contract, offered_on: judgedOn } : facts.contract
  const subject = { ...facts, contract, judgedOn, signedOn: contract.signed_on ?? judgedOn }
  const steps: ContractRuleStep[] = ['always', 'save', ...passed(contract.track, 'offered')]
  return {
    invalid: [...missingFields(contract, 'offered'), ...invalidOf([...contractFieldRules, ...stepFieldRules], subject, steps)],
    refusals: [...conditionRefusals(subject, judgedOn, null), ...refusalsOf(rulesOf(facts.policy).contract, subject, steps)],
  }
}
