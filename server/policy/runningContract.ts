import { addDays, latest } from '../model/dates.ts'
import type { AssessmentRow, ContractFacts, QualificationRow } from './engine/facts.ts'
import { refusalsOf } from './engine/rule.ts'
import { isExpired, objectionOn } from './rule_sets/common/conditionRules.ts'
import { rulesOf } from './rule_sets/rulesOf.ts'

/** What a running contract no longer meets: the clause, how that came about, since which day where time brought it, and the sentence that says so. */
export interface Unmet {
  clause: string
  /** What the answer is, `expired` for one that is no longer valid, `qualification` for a performance whose qualification is not held. */
  cause: AssessmentRow['outcome'] | 'expired' | 'qualification'
  since: string | null
  message: string
}

type RunningFacts = Omit<ContractFacts, 'before' | 'dated' | 'today'>

/** The performances that rest on a qualification of the provider, by clause (GGZ-U-0). */
const qualificationUnder: Readonly<Record<string, string>> = {
  'GGZ-P-3': 'limitatieve_lijst',
  'GGZ-P-4': 'enc_nl',
  'GGZ-P-5': 'addiction_care',
  'GGZ-P-6': 'veldnorm_ziekenhuispsychiatrie',
  'GGZ-P-7': 'mental_health_network',
  'KV-P-4': 'hospice_list',
}

/**
 * What a signed or active contract does not meet on a day (GGZ-U-0): the answers that stand in its way or are no longer valid, and the performances whose
 * qualification is not held.
 * @param facts the contract with its terms and tariff lines as they stand on `day`
 */
export function unmetOn(facts: RunningFacts, day: string): Unmet[] {
  return [...facts.assessments.flatMap((assessment) => unmetAnswer(facts, assessment, day)), ...unqualified(facts, day)]
}

function unmetAnswer({ policy }: RunningFacts, assessment: AssessmentRow, day: string): Unmet[] {
  const message = objectionOn(policy, assessment, day)
  if (message === null) return []
  const { clause } = assessment.condition
  if (assessment.outcome === 'open' || !isExpired(assessment, day)) return [{ clause, cause: assessment.outcome, since: null, message }]
  return [{ clause, cause: 'expired', since: addDays(assessment.valid_until, 1), message }]
}

function unqualified(facts: RunningFacts, day: string): Unmet[] {
  const rules = rulesOf(facts.policy).contract.filter(({ clause, on }) => clause in qualificationUnder && on.includes('offered'))
  // The Limitatieve lijst is asked for on the day the contract starts; while it runs, that day is every day.
  const contract = { ...facts.contract, starts_on: latest(facts.contract.starts_on ?? day, day) }
  return refusalsOf(rules, { ...facts, contract, today: day, judgedOn: day, signedOn: day }, ['offered']).map(({ clause, message }) => ({
    clause,
    cause: 'qualification',
    since: endedOn(facts.qualifications, qualificationUnder[clause]!, day),
    message,
  }))
}

/** The first day without a qualification that was held before; null where none has ended. */
function endedOn(qualifications: readonly QualificationRow[], kind: string, day: string): string | null {
  const ends = qualifications.flatMap(({ valid_until, ...held }) => (held.kind === kind && held.state === 'held' && valid_until ? [valid_until] : []))
  const last = ends
    .filter((end) => end < day)
    .sort()
    .at(-1)
  return last === undefined ? null : addDays(last, 1)
}
