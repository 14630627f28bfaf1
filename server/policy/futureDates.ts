import { nlDate } from '../model/dates.ts'
import type { InvalidField } from './engine/verdict.ts'

/** The dates on which something happened, by resource. Periods, validity, effective and due dates are not among them: those may lie ahead. */
const eventDates: Readonly<Record<string, readonly string[]>> = {
  providers: ['sustainable_choice_on', 'approached_on'],
  qualifications: ['applied_on'],
  contracts: [
    'requested_on',
    'starting_letter_on',
    'strategic_information_on',
    'quote_received_on',
    'request_answered_on',
    'questionnaire_sent_on',
    'questionnaire_answered_on',
    'offered_on',
    'received_on',
    'move_announced_on',
    'signed_on',
    'processed_on',
    'closed_on',
  ],
  tariff_lines: ['requested_on', 'regional_agreement_on'],
  assessments: ['assessed_on', 'occurred_on'],
  proposals: ['sent_on', 'move_announced_on'],
  production: ['as_of'],
  plafond_requests: ['submitted_on', 'complete_on', 'decided_on', 'closed_on'],
  questions: ['received_on', 'answered_on', 'move_announced_on', 'closed_on'],
  clauses: ['edition_on'],
  conditions: ['edition_on'],
  policies: ['edition_on', 'uniform_conditions_on'],
  framework_scores: ['scored_on'],
  first_year_monitors: ['invited_on', 'concluded_on'],
  first_year_talks: ['held_on'],
  grz_benchmarks: ['received_on'],
  coordination_requests: ['received_on', 'agreement_on', 'business_case_on', 'consent_on', 'decided_on', 'closed_on'],
  extension_requests: ['stay_started_on', 'received_on', 'decided_on', 'closed_on'],
  statute_switches: ['notified_on', 'statute_approved_on', 'decided_on', 'closed_on'],
  initiatives: ['received_on', 'closed_on'],
}

/** Event dates after today, each `invalid` at its field: staff record what happened. */
export function futureDates(resource: string, row: object, today: string): InvalidField[] {
  const values = new Map<string, unknown>(Object.entries(row))
  return (eventDates[resource] ?? []).flatMap((field) => {
    const date = values.get(field)
    if (typeof date !== 'string' || date <= today) return []
    return [{ field, message: `Deze datum kan niet na vandaag (${nlDate(today)}) liggen; opgegeven is ${nlDate(date)}.` }]
  })
}
