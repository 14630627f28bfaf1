import { conditionRefusals } from './conditionRules.ts'
import { contractFieldRules, missingFields, passed, stepFieldRules } from './contractFields.ts'
import { invalidOf, refusalsOf } from './rule.ts'
import { rulesOf } from './rulesOf.ts'
import type { ContractFacts } from './subjects.ts'
import type { Verdict } from './verdict.ts'

/**
 * Everything that stands between a contract and its offer, whatever status it has now: what each step on the way of its track asks (a request in time
 * at the start of the assessment, a complete quote, …) and the offer itself, judged on the day of the offer, or on today where there was none yet.
 * Each unanswered condition is named by its own clause; the clause that sums them up (GGZ-U-0) is left out.
 */
export function judgeOffer(facts: Omit<ContractFacts, 'before' | 'dated'>): Verdict {
  const judgedOn = facts.contract.offered_on ?? facts.today
  const contract = facts.contract.offered_on === null ? { ...facts.contract, offered_on: judgedOn } : facts.contract
  const subject = { ...facts, contract, judgedOn, signedOn: contract.signed_on ?? judgedOn }
  const steps = ['always', 'save', ...passed(contract.track, 'offered')]
  return {
    invalid: [...missingFields(contract, 'offered'), ...invalidOf([...contractFieldRules, ...stepFieldRules], subject, steps)],
    refusals: [...conditionRefusals(subject, judgedOn, null), ...refusalsOf(rulesOf(facts.policy).contract, subject, steps)],
  }
}
