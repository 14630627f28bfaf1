import { type ContractStatus, contractLife, frozenContractStatuses, nextContractStatuses, openContractStatuses } from '../model/contract.ts'
import { nlDate } from '../model/dates.ts'
import { inPhase, lifeFault } from '../model/life.ts'
import type { ContractFacts, ContractRow } from './engine/facts.ts'
import { invalidOf, overBy, refusalsOf } from './engine/rule.ts'
import type { ContractRuleStep, ContractSubject } from './engine/subjects.ts'
import type { Refusal, Verdict } from './engine/verdict.ts'
import { conditionRefusals } from './rule_sets/common/conditionRules.ts'
import { contractFieldRules, missingFields, passed, stepFieldRules } from './rule_sets/common/contractFieldRules.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

export type ContractStep = ContractStatus | 'save'

/**
 * Judges a save of a contract.
 * @param facts the contract as it would be stored, with what hangs on it; `before` is what is stored now (none for a new contract; without
 *   it no transition is judged)
 * @param step 'save' where the status stays as it is, else the status that the contract would get
 * @returns everything against it, all at once
 */
export function judgeContract(facts: ContractFacts, step: ContractStep): Verdict {
  const status = step === 'save' ? facts.contract.status : step
  const fault = transitionFault(facts, status)
  if (fault) return { invalid: [fault], refusals: [] }
  const subject = subjectAt(facts, step)
  return verdictOn(subject, stepsOf(subject, step, status), status)
}

/**
 * Judges what has been signed as a signature with these facts would be.
 * @param judgedOn the day of the signature, or the day on which an amendment of what was signed takes effect
 */
export function judgeSignature(facts: ContractFacts, judgedOn: string): Verdict {
  const contract: ContractRow = { ...facts.contract, status: 'signed' }
  const subject = { ...facts, before: null, contract, judgedOn, signedOn: contract.signed_on ?? judgedOn }
  return verdictOn(subject, stepsOf(subject, 'signed', 'signed'), 'signed')
}

/** What stands between a provider and an offer of a contract that is not there yet: of the rules on an offer, those that are about the provider. */
export function judgeProvider(facts: ContractFacts): Verdict {
  const subject = subjectAt(facts, 'offered')
  const steps = stepsOf(subject, 'offered', 'offered')
  return {
    invalid: invalidOf(contractFieldRules.filter(isAboutProvider), subject, steps),
    refusals: refusalsOf(rulesOf(facts.policy).contract.filter(isAboutProvider), subject, steps),
  }
}

const isAboutProvider = ({ about }: { about?: 'provider' }): boolean => about === 'provider'

function verdictOn(subject: ContractSubject, steps: readonly ContractRuleStep[], status: ContractStatus): Verdict {
  const rules = rulesOf(subject.policy)
  const judgesConditions = steps.includes('offered')
  return {
    invalid: [
      ...reopeningFaults(subject, steps),
      ...missingFields(subject.contract, status),
      ...invalidOf([...contractFieldRules, ...stepFieldRules], subject, [...steps, ...passed(subject.contract.track, status)]),
    ],
    refusals: [...(judgesConditions ? conditionRefusals(subject, subject.judgedOn, rules.unanswered) : []), ...refusalsOf(rules.contract, subject, steps)],
  }
}

/**
 * Why a contract that is not signed can no longer be: what its way to the signature asks and nothing from today on can keep (a request day that has
 * passed, a start that lies behind), and a period that is over.
 */
export function unreachable(facts: ContractFacts): (Refusal | { clause: null; message: string })[] {
  const { policy, contract, today } = facts
  if (!openContractStatuses.includes(contract.status)) return []
  const subject = { ...facts, judgedOn: contract.offered_on ?? today, signedOn: today, assumed: true }
  const over = overBy(rulesOf(policy).contract, subject, ['assessing', 'offered', 'signed'])
  if (today <= policy.contract_ends_on) return over
  return [{ clause: null, message: `De contractperiode van ${policy.title} liep tot en met ${nlDate(policy.contract_ends_on)}.` }, ...over]
}

/** Why a status cannot follow the one before it, or null. */
function transitionFault({ contract, before }: ContractFacts, status: ContractStatus): Verdict['invalid'][number] | null {
  if (!before) return null
  return lifeFault(contractLife, before.status, status, 'de overeenkomst', nextContractStatuses({ status: before.status, track: contract.track }))
}

function subjectAt(facts: ContractFacts, step: ContractStep): ContractSubject {
  const dateField = step === 'save' ? undefined : contractLife.dates[step]
  const assumed = facts.dated === 'assume_today' && dateField !== undefined && facts.contract[dateField] === null
  const contract = assumed ? { ...facts.contract, [dateField]: facts.today } : facts.contract
  const judged = step === 'offered' ? contract.offered_on : step === 'signed' ? contract.signed_on : null
  const judgedOn = judged ?? facts.today
  return { ...facts, contract, judgedOn, signedOn: contract.signed_on ?? judgedOn, assumed }
}

/** The steps whose rules a save is judged by. */
function stepsOf(subject: ContractSubject, step: ContractStep, status: ContractStatus): ContractRuleStep[] {
  if (step === 'save') return openContractStatuses.includes(status) ? ['always', 'save'] : ['always']
  if (step === 'signed') return ['always', 'save', 'offered', 'signed']
  if (!openContractStatuses.includes(status)) return ['always', step]
  return (subject.before ?? subject.contract).status === 'rejected' ? ['always', 'save', step, 'reopened'] : ['always', 'save', step]
}

/** A rejection reopens only where it rests on nothing but a missing mark or visitation (GGZ-DG-7, V-4, V-5). */
function reopeningFaults(subject: ContractSubject, steps: readonly ContractRuleStep[]): Verdict['invalid'] {
  if (!steps.includes('reopened')) return []
  const { policy, contract, before } = subject
  const grounds = (before ?? contract).rejection_clauses ?? []
  const reopenable = rulesOf(policy).reopenable[contract.track] ?? []
  if (grounds.length > 0 && grounds.every((code) => reopenable.includes(code))) return []
  const message =
    reopenable.length === 0
      ? 'Een afgewezen overeenkomst in deze variant kan niet worden heropend.'
      : `Heropenen kan alleen als de afwijzing uitsluitend rust op ${reopenable.join(', ')}; ${grounds.length > 0 ? 'deze afwijzing rust (ook) op een andere bepaling' : 'bij deze afwijzing is geen bepaling vastgelegd'}.`
  return [{ field: 'status', message }]
}

/**
 * What can no longer be changed on the contract itself, each `invalid` at its field: past the draft, whom and what it is with and under which policy,
 * for everything after it rests on that; once it is signed, or came to nothing, its terms too.
 */
export function frozenTermChanges(before: ContractRow, after: ContractRow): Verdict['invalid'] {
  const isChanged = (field: keyof ContractRow): boolean => JSON.stringify(before[field] ?? null) !== JSON.stringify(after[field] ?? null)
  const frozen = frozenTermsMessage(before.status)
  return [
    ...(before.status === 'draft' ? [] : fixedPastDraft.filter(isChanged).map((field) => ({ field, message: fixedMessage(field) }))),
    ...(frozen === null ? [] : terms.filter(isChanged).map((field) => ({ field, message: frozen }))),
  ]
}

function frozenTermsMessage(status: ContractStatus): string | null {
  if (frozenContractStatuses.includes(status)) return 'De afspraken van een ondertekende overeenkomst wijzigt u alleen met een wijziging (amendement).'
  return cameToNothing.includes(status) ? 'Deze overeenkomst is afgesloten; de afspraken veranderen niet meer.' : null
}

function fixedMessage(field: keyof typeof fixedNames): string {
  const road =
    field === 'track'
      ? 'geldt een andere variant, trek deze overeenkomst dan in en neem haar over als nieuw concept.'
      : 'trek deze overeenkomst in en begin een nieuwe als dit niet klopt.'
  return `${fixedNames[field]} ligt vast zodra de overeenkomst geen concept meer is; ${road}`
}

/** Came to nothing for good. */
const cameToNothing = inPhase(contractLife, 'came_to_nothing').filter((status) => contractLife.transitions[status].length === 0)

const fixedNames = { provider_id: 'De zorgaanbieder', policy_id: 'Het inkoopbeleid', care_type: 'De zorgsoort', track: 'De contractvariant' } as const

/** What a contract is with and about: open while it is a draft, and fixed from then on. */
export const fixedPastDraft = Object.keys(fixedNames) as (keyof typeof fixedNames)[]

const terms = ['starts_on', 'ends_on', 'plafond_cents', 'settings', 'average_price_cents'] as const
