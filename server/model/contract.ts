import { cents, date, flag, line, listOf, oneOf, prose, type RowOf, reference, required, structure, whole } from './field.ts'
import { list, number, object, orNull, text } from './form.ts'
import { settingNumber } from './provider.ts'

export const contractStatuses = [
  'draft',
  'invited',
  'quoted',
  'negotiating',
  'assessing',
  'offered',
  'signed',
  'active',
  'ended',
  'rejected',
  'declined',
  'lapsed',
  'withdrawn',
] as const
export type ContractStatus = (typeof contractStatuses)[number]
export const tracks = ['maatwerk', 'digitaal', 'vrijgevestigd', 'standaard'] as const
export type Track = (typeof tracks)[number]
export const careTypes = ['ggz', 'elv', 'grz', 'gzsp'] as const

const derived = { readOnly: true } as const

/** The terms that an amendment can change, as they were signed. */
const signedTerms = object({
  starts_on: orNull(text()),
  ends_on: orNull(text()),
  plafond_cents: orNull(number()),
  average_price_cents: orNull(number()),
  settings: list(number()),
})

export const contractFields = {
  reference: line(20, derived),
  provider_id: required(reference('providers')),
  policy_id: required(reference('policies')),
  policy_edition: whole(1, 10_000, { readOnly: true, fallback: 1 }),
  care_type: required(oneOf(careTypes)),
  track: required(oneOf(tracks)),
  status: required(oneOf(contractStatuses, { fallback: 'draft' })),
  origin: oneOf(['known', 'new', 'statute_switch']),
  starts_on: date(),
  ends_on: date(),
  settings: listOf(settingNumber),
  requested_on: date(),
  added_value: oneOf(['complex_care_demand', 'unique_in_region', 'other']),
  added_value_explanation: prose(),
  duty_of_care_explanation: prose(),
  treated_insured: whole(0, 10_000_000),
  starting_letter_on: date(),
  strategic_information_on: date(),
  quote_received_on: date(),
  quote_late_reason: prose(),
  request_answered_on: date(),
  explanation: prose(),
  questionnaire_sent_on: date(),
  questionnaire_answered_on: date(),
  offered_on: date(),
  received_on: date(),
  moved_reply_due_on: date(),
  move_reason: prose(),
  move_announced_on: date(),
  signed_on: date(),
  processed_on: date(),
  was_active: flag(derived),
  ended_on: date(),
  closed_on: date(),
  rejection_clauses: structure(list(text(), { message: 'Dit is geen lijst van bepalingen.', max: [200] })),
  reason: prose(),
  plafond_cents: cents(),
  average_price_cents: cents(),
  production_cents: cents(derived),
  production_as_of: date(derived),
  next_due_on: date(derived),
  turn: oneOf(['insurer', 'provider'], derived),
  amended: flag(derived),
  signed_terms: structure(signedTerms, derived),
  owner_id: reference('users'),
}
export type Contract = RowOf<typeof contractFields>
