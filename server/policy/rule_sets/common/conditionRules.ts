import { addYears, nlDate } from '../../../model/dates.ts'
import type { AssessmentRow, ContractFacts } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import type { Filled } from '../../engine/rulesAbout.ts'
import { isFilled } from '../../engine/terms.ts'
import { type Refusal, refusalBy } from '../../engine/verdict.ts'

const field = 'assessments'

/**
 * The conditions and exclusions that stand in the way of a contract on a day: each with its own clause, and, where `summary` names a clause,
 * one refusal more for all that are unanswered (GGZ-U-0).
 */
export function conditionRefusals(facts: Pick<ContractFacts, 'policy' | 'contract' | 'assessments'>, judgedOn: string, summary: string | null): Refusal[] {
  const { policy, contract, assessments } = facts
  const binding = assessments.filter(({ condition }) => binds(policy, condition.clause))
  const judged = binding.map((assessment) => ({ assessment, objection: objectionTo(policy, assessment, judgedOn) }))
  const refusals = judged.flatMap(({ assessment, objection }) => (objection === null ? [] : [conditionRefusal(policy, assessment, contract.track, objection)]))
  const open = judged.filter(({ assessment }) => isUnanswered(assessment, judgedOn)).length
  if (summary === null || !policy.clauses.has(summary) || !binds(policy, summary) || open === 0) return refusals
  return [refusalBy(policy, summary, contract.track, field, summaryOf(open, binding.length)), ...refusals]
}

/**
 * Why an answer stands in the way of a contract on a day, by the same rule; null where it does not. One that is missing or no longer valid, or to a
 * condition that does not bar, stands in the way of nothing.
 */
export function adverseAnswer(policy: Policy, assessment: AssessmentRow, judgedOn: string): string | null {
  return binds(policy, assessment.condition.clause) && !isUnanswered(assessment, judgedOn) ? objectionTo(policy, assessment, judgedOn) : null
}

/** Why an answer, or the lack of one, stands in the way on a day; null where it does not, or where the policy only shows its condition. */
export function objectionOn(policy: Policy, assessment: AssessmentRow, day: string): string | null {
  return binds(policy, assessment.condition.clause) ? objectionTo(policy, assessment, day) : null
}

/** Whether a clause bars: one that the policy only shows does not, one that is not among the clauses does. */
function binds(policy: Policy, code: string): boolean {
  return (policy.clauses.get(code)?.enforce ?? 'block') === 'block'
}

/** Whether an answer is missing on a day: never given, or no longer valid. */
export function isUnanswered(assessment: AssessmentRow, judgedOn: string): boolean {
  return assessment.outcome === 'open' || isExpired(assessment, judgedOn)
}

/** A refusal by the clause of an assessment's condition; a condition that is not among the clauses is cited by its own text. */
export function conditionRefusal(policy: Policy, { condition }: AssessmentRow, track: string | null, message: string, at: string = field): Refusal {
  if (policy.clauses.has(condition.clause)) return refusalBy(policy, condition.clause, track, at, message)
  return { clause: condition.clause, field: at, message, quote: condition.text, source: policy.title }
}

/** A condition's text in short, between quotation marks. */
export function nameOf(text: string): string {
  const short = text.length <= 90 ? text : `${text.slice(0, text.lastIndexOf(' ', 90))} …`
  return `„${short}”`
}

function objectionTo(policy: Policy, assessment: AssessmentRow, judgedOn: string): string | null {
  const { condition, outcome } = assessment
  const name = nameOf(condition.text)
  const kind = condition.kind === 'exclusion' ? 'De uitsluitingsgrond' : 'De voorwaarde'
  if (outcome === 'open') return `${kind} ${name} is nog niet beantwoord.`
  if (isExpired(assessment, judgedOn)) return `${kind} ${name} telt als niet beantwoord: het antwoord gold tot en met ${nlDate(assessment.valid_until)}.`
  if (condition.kind === 'exclusion') return outcome === 'absent' ? null : presentObjection(policy, assessment, judgedOn, name)
  if (outcome === 'met') return null
  if (outcome !== 'exempt') return `De voorwaarde ${name} is beantwoord met: niet voldaan.`
  return exemptionObjection(assessment)
}

/** Why an exemption does not stand, or null: only some conditions know one, and it rests on a ground. */
export function exemptionObjection({ condition, ground }: AssessmentRow): string | null {
  if (!condition.exemptable) return `Van de voorwaarde ${nameOf(condition.text)} is geen vrijstelling mogelijk.`
  return isFilled(ground) ? null : `De vrijstelling van de voorwaarde ${nameOf(condition.text)} heeft geen grond; vult u die in.`
}

/** A ground that lapses (the clause counts years) bars until that many full years have passed since it occurred. */
function presentObjection(policy: Policy, { condition, occurred_on }: AssessmentRow, judgedOn: string, name: string): string | null {
  const years = policy.clauses.get(condition.clause)?.years ?? null
  if (years === null || occurred_on === null) return `De uitsluitingsgrond ${name} is beantwoord met: aanwezig.`
  const clears = addYears(occurred_on, years)
  return judgedOn >= clears ? null : `De uitsluitingsgrond ${name} deed zich voor op ${nlDate(occurred_on)} en sluit uit tot ${nlDate(clears)}.`
}

/** Whether an answer is no longer valid on a day; its last day is `valid_until`. */
export function isExpired(assessment: AssessmentRow, judgedOn: string): assessment is Filled<AssessmentRow, 'valid_until'> {
  return assessment.valid_until !== null && assessment.valid_until < judgedOn
}

function summaryOf(open: number, all: number): string {
  const subject = open === 1 ? 'Er is één voorwaarde of uitsluitingsgrond' : `Er zijn ${open} voorwaarden of uitsluitingsgronden`
  return `${subject} nog niet (meer) beantwoord; een voorstel of ondertekening kan pas als alle ${all} zijn beantwoord.`
}
