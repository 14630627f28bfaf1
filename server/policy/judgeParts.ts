import { runningContractStatuses } from '../model/contract.ts'
import type { AmendmentRow, AssessmentRow, ContractRow, ProductionRow, TariffLineRow } from './engine/facts.ts'
import type { Policy } from './engine/policy.ts'
import { refusalsOf } from './engine/rule.ts'
import type { ProposalSubject } from './engine/subjects.ts'
import type { Verdict } from './engine/verdict.ts'
import { plafondChanges, plafondOn } from './rule_sets/common/amendments.ts'
import { conditionRefusal, exemptionObjection } from './rule_sets/common/conditionRules.ts'
import { belongsTo } from './rule_sets/common/performances.ts'
import { uniformConditionsFaults } from './rule_sets/kv_2025_2026/uniformConditions.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/** A tariff line: its performance belongs to the contract's care type, it can be a line at all (KV-P-9), and what it confirms is published (KV-P-15). */
export function judgeTariffLine(facts: { policy: Policy; contract: ContractRow; line: TariffLineRow }): Verdict {
  const { policy, contract, line } = facts
  const invalid: Verdict['invalid'] = []
  if (!belongsTo(policy, contract.care_type, line.performance)) {
    invalid.push({ field: 'performance', message: `De prestatie ${line.performance} hoort niet bij de zorgsoort ${contract.care_type} van deze overeenkomst.` })
  }
  return { invalid: [...invalid, ...uniformConditionsFaults(facts)], refusals: refusalsOf(rulesOf(policy).line, facts, ['save']) }
}

const outcomes = { condition: ['open', 'met', 'not_met', 'exempt'], exclusion: ['open', 'absent', 'present'] }

/** An assessment: an outcome that its kind knows; an exemption only where the condition allows one, and with a ground. */
export function judgeAssessment({
  policy,
  assessment,
  contract,
}: {
  policy: Policy
  assessment: AssessmentRow
  contract?: Pick<ContractRow, 'track'>
}): Verdict {
  const { condition, outcome } = assessment
  if (!outcomes[condition.kind].includes(outcome)) {
    const allowed = condition.kind === 'exclusion' ? 'open, afwezig of aanwezig' : 'open, voldaan, niet voldaan of vrijgesteld'
    const kind = condition.kind === 'exclusion' ? 'een uitsluitingsgrond' : 'een voorwaarde'
    return { invalid: [{ field: 'outcome', message: `Het antwoord op ${kind} is ${allowed}.` }], refusals: [] }
  }
  const objection = outcome === 'exempt' ? exemptionObjection(assessment) : null
  if (objection === null) return { invalid: [], refusals: [] }
  const field = condition.exemptable ? 'ground' : 'outcome'
  return { invalid: [], refusals: [conditionRefusal(policy, assessment, contract?.track ?? null, objection, field)] }
}

/**
 * A proposal: with an explanation (GGZ-M-9), its reply date moved only with reason and announcement (GGZ-R-4), never on a standard agreement (KV-I-7);
 * what opened the negotiation stands still (GGZ-M-8, M-9).
 */
export function judgeProposal(facts: ProposalSubject): Verdict {
  return { invalid: [], refusals: refusalsOf(rulesOf(facts.policy).proposal, facts, ['save']) }
}

/** Production: only on a contract that is or was active, from its start (GGZ-C-2, KV-C-2). */
export function judgeProduction(facts: { policy: Policy; contract: ContractRow; production: ProductionRow }): Verdict {
  return { invalid: [], refusals: refusalsOf(rulesOf(facts.policy).production, facts, ['save']) }
}

/**
 * An amendment, by hand or by a grant: of a signed or active contract, a real change, and no raise of a plafond without a decision (GGZ-PL-9). The terms
 * that it brings are judged beside it (`judgeAmendedTerms`).
 */
export function judgeAmendment(facts: { policy: Policy; contract: ContractRow; amendment: AmendmentRow; amendments?: readonly AmendmentRow[] }): Verdict {
  const { policy, contract, amendment } = facts
  const { amendments = [] } = facts
  const next_change = plafondChanges(amendments).find(({ effective_on }) => effective_on > amendment.effective_on) ?? null
  const subject = { ...facts, plafond_cents: plafondOn(contract, amendments, amendment.effective_on), next_change }
  return { invalid: amendmentFaults(contract, amendment), refusals: refusalsOf(rulesOf(policy).amendment, subject, ['save']) }
}

function amendmentFaults(contract: ContractRow, amendment: AmendmentRow): Verdict['invalid'] {
  const { old_value, new_value } = amendment
  const invalid: Verdict['invalid'] = []
  if (!runningContractStatuses.includes(contract.status)) {
    invalid.push({ field: 'contract_id', message: 'Een wijziging kan alleen bij een overeenkomst die is ondertekend of actief is.' })
  }
  if (JSON.stringify(old_value ?? null) === JSON.stringify(new_value ?? null)) {
    invalid.push({ field: 'new_value', message: 'De nieuwe waarde is gelijk aan de oude; geeft u een andere op.' })
  }
  return invalid
}
