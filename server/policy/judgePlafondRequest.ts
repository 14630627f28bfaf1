import { lifeFault } from '../model/life.ts'
import { plafondRequestLife } from '../model/plafondRequest.ts'
import type { PlafondRequestFacts, PlafondRequestRow } from './engine/facts.ts'
import { invalidOf, refusalsOf } from './engine/rule.ts'
import type { RequestRuleStep, RequestSubject } from './engine/subjects.ts'
import { isFilled } from './engine/terms.ts'
import type { Verdict } from './engine/verdict.ts'
import { plafondOn, productionOn } from './rule_sets/common/amendments.ts'
import { isDecided } from './rule_sets/common/decidedAnew.ts'
import { requestFieldRules } from './rule_sets/common/plafondRequestFieldRules.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/** What the judgement of a submission reads: changed afterwards, the submission is judged again. */
const submission = [
  'submitted_on',
  'requested_cents',
  'new_clients',
  'insured_growth',
  'insured_growth_explanation',
  'unknown_circumstance',
  'unforeseen_circumstance',
] as const satisfies readonly (keyof PlafondRequestRow)[]

/**
 * Judges a save of a plafond request.
 * @param facts the request as it would be stored; `before` is what is stored now (without it no transition is judged)
 * @param step 'create', 'save' where the status stays as it is, else the status that the request would get
 */
export function judgePlafondRequest(facts: PlafondRequestFacts, step: RequestRuleStep): Verdict {
  const fault = transitionFault(facts, step)
  if (fault !== null) return { invalid: [{ field: 'status', message: fault }], refusals: [] }
  const subject = subjectAt(facts, step)
  if (step === 'inadmissible') return judgeInadmissible(subject)
  return verdictAt(subject, stepsOf(subject, step))
}

/** A request is inadmissible only when it came too late or too early (GGZ-PL-1); then it is kept with the clauses it fails. */
function judgeInadmissible(subject: RequestSubject): Verdict {
  if (clausesFailed(subject).some(({ clause }) => clause === 'GGZ-PL-1'))
    return { invalid: invalidOf(requestFieldRules, subject, ['inadmissible']), refusals: [] }
  return {
    invalid: [{ field: 'status', message: 'Niet-ontvankelijk is alleen een verzoek dat te laat of te vroeg kwam; voor dit verzoek geldt dat niet.' }],
    refusals: [],
  }
}

/** The clauses that the submission of a request fails, as of its date of submission: what an inadmissible request is kept with. */
export function failedSubmission(facts: PlafondRequestFacts): Verdict['refusals'] {
  return clausesFailed(subjectAt(facts, 'save'))
}

function clausesFailed(subject: RequestSubject): Verdict['refusals'] {
  return refusalsOf(rulesOf(subject.policy).request, subject, ['submitted'])
}

function verdictAt(subject: RequestSubject, steps: readonly RequestRuleStep[]): Verdict {
  return { invalid: invalidOf(requestFieldRules, subject, steps), refusals: refusalsOf(rulesOf(subject.policy).request, subject, steps) }
}

const DECIDED = 'Over dit verzoek is al besloten; opnieuw besluiten kan met de reden (reason) waarom het eerdere besluit niet juist was.'

function transitionFault({ before, request }: PlafondRequestFacts, step: RequestRuleStep): string | null {
  if (step === 'create' || step === 'save' || !before || before.status === step) return null
  if (isDecided(before) && isDecided({ status: step })) return isFilled(request.reason) ? null : DECIDED
  return lifeFault(plafondRequestLife, before.status, step, 'het verzoek')?.message ?? null
}

function subjectAt(facts: PlafondRequestFacts, step: RequestRuleStep): RequestSubject {
  const dateField = step === 'create' || step === 'save' ? undefined : plafondRequestLife.dates[step]
  const assumed = facts.dated === 'assume_today' && dateField !== undefined && facts.request[dateField] === null
  const request = assumed ? { ...facts.request, [dateField]: facts.today } : facts.request
  const day = request.submitted_on ?? facts.today
  return {
    ...facts,
    request,
    plafond_cents: plafondOn(facts.contract, facts.amendments, day),
    production_cents: productionOn(facts.production, day),
  }
}

function stepsOf({ request, before }: RequestSubject, step: RequestRuleStep): RequestRuleStep[] {
  if (step !== 'save') return ['save', step]
  const resubmitted = before && submission.some((field) => before[field] !== request[field])
  const isOpen = request.status === 'submitted' || request.status === 'complete'
  const anew: RequestRuleStep[] = isOpen && resubmitted ? ['save', 'submitted'] : ['save']
  return request.status === 'complete' ? [...anew, 'complete'] : anew
}
