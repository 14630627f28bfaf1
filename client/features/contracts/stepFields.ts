import type { NextStep, Refusal } from '../../../server/model/answers.ts'
import type { contractLife } from '../../../server/model/contract.ts'
import type { StepOf } from '../../../server/model/life.ts'
import { closes } from '../../../server/model/lives.ts'

/** The fields of a contract that a step records: its event's date and what is written down with it. */
const recorded: Readonly<Record<StepOf<typeof contractLife>, readonly string[]>> = {
  invited: ['starting_letter_on'],
  quoted: ['quote_received_on'],
  negotiating: [],
  assessing: [],
  offered: ['offered_on', 'received_on'],
  signed: ['signed_on'],
  active: ['processed_on'],
  ended: ['ended_on', 'reason'],
  rejected: ['closed_on', 'rejection_clauses', 'reason'],
  declined: ['closed_on', 'reason'],
  lapsed: ['closed_on', 'reason'],
  withdrawn: ['closed_on', 'reason'],
}

const isStep = (status: string): status is keyof typeof recorded => Object.hasOwn(recorded, status)

/** The questionnaire belongs to the digital ways only. */
const questionnaire: Record<string, string> = { offered: 'questionnaire_sent_on', signed: 'questionnaire_answered_on' }

/** The fields of a contract that a step dialog can ask, in the order in which it asks them. */
export const askable: readonly string[] = [
  'requested_on',
  'added_value',
  'added_value_explanation',
  'duty_of_care_explanation',
  'treated_insured',
  'starting_letter_on',
  'quote_received_on',
  'quote_late_reason',
  'questionnaire_sent_on',
  'questionnaire_answered_on',
  'offered_on',
  'received_on',
  'explanation',
  'signed_on',
  'processed_on',
  'ended_on',
  'closed_on',
  'rejection_clauses',
  'reason',
  'origin',
  'starts_on',
  'ends_on',
  'settings',
]

/** What is written down together: a field that is asked brings the other along. */
const together: Record<string, string> = { added_value: 'added_value_explanation', quote_received_on: 'quote_late_reason' }

const datesOfToday = new Set(['starting_letter_on', 'quote_received_on', 'offered_on', 'received_on', 'signed_on', 'processed_on', 'ended_on', 'closed_on'])

/** The fields that the dialog of a step asks: what the step records, and the contract's own fields that the server says stand in its way. */
export function stepFields(track: string, step: Pick<NextStep, 'status' | 'refusals'>): string[] {
  const named = step.refusals.flatMap((refusal) => (refusal.field ? [refusal.field] : []))
  const wanted = new Set([...(isStep(step.status) ? recorded[step.status] : []), ...named])
  if (track !== 'maatwerk' && questionnaire[step.status]) wanted.add(questionnaire[step.status])
  if (step.status === 'offered') wanted.add('explanation')
  for (const field of [...wanted]) if (together[field]) wanted.add(together[field])
  return askable.filter((field) => wanted.has(field))
}

/** What the dialog starts with: the record's own values; a date that the step records and that is still empty starts at today. */
export function stepDefaults(fields: readonly string[], record: Record<string, unknown>, today: string): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, record[field] ?? (datesOfToday.has(field) ? today : null)]))
}

/** The refusals that the dialog cannot mend: those about anything but the fields it asks. They are mended on the page first. */
export const elsewhere = (step: NextStep, fields: readonly string[]) => step.refusals.filter((refusal) => !refusal.field || !fields.includes(refusal.field))

/** The step that carries a contract on: what its page shows the checklist of. */
export const firstForward = (steps: readonly NextStep[]): NextStep | undefined => steps.find((step) => !closes('contracts', step.status))

/** The points of a checklist with what is filled in by hand first and the many conditions after it. */
export const conditionsLast = (refusals: readonly Refusal[]): Refusal[] =>
  [...refusals].sort((one, other) => Number(one.field === 'assessments') - Number(other.field === 'assessments'))
