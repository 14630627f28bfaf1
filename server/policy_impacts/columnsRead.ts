import type { AssessmentRow, ContractRow, ProposalRow, ProviderRow, QualificationRow, TariffLineRow } from '../policy/subjects.ts'

/** Every column that rules can read of a record, once: a run reads hundreds of thousands of records, and each column of each costs. */
type Columns<Row> = Readonly<Record<Exclude<keyof Row, 'condition'>, true>>

const contract: Columns<ContractRow & { reference: string; policy_edition: number }> = {
  id: true,
  reference: true,
  provider_id: true,
  policy_id: true,
  policy_edition: true,
  care_type: true,
  track: true,
  status: true,
  origin: true,
  starts_on: true,
  ends_on: true,
  settings: true,
  requested_on: true,
  added_value: true,
  added_value_explanation: true,
  duty_of_care_explanation: true,
  treated_insured: true,
  starting_letter_on: true,
  strategic_information_on: true,
  quote_received_on: true,
  quote_late_reason: true,
  request_answered_on: true,
  explanation: true,
  questionnaire_sent_on: true,
  questionnaire_answered_on: true,
  offered_on: true,
  received_on: true,
  signed_on: true,
  processed_on: true,
  ended_on: true,
  closed_on: true,
  rejection_clauses: true,
  reason: true,
  plafond_cents: true,
  average_price_cents: true,
}
const provider: Columns<ProviderRow & { name: string }> = {
  id: true,
  name: true,
  kind: true,
  agb_code: true,
  legal_form: true,
  profession: true,
  settings: true,
  offers_stay_days: true,
  puk_paaz: true,
  uniform_model: true,
  crisis_service: true,
  crisis_service_ground: true,
  crisis_service_evidence: true,
}
const qualification: Columns<QualificationRow & { provider_id: number }> = {
  provider_id: true,
  kind: true,
  state: true,
  since: true,
  applied_on: true,
  valid_until: true,
  detail: true,
}
const line: Columns<TariffLineRow & { contract_id: number }> = {
  contract_id: true,
  performance: true,
  setting: true,
  requested_on: true,
  confirmed: true,
  regional_agreement_on: true,
  max_stay_days: true,
}
const proposal: Columns<ProposalRow & { contract_id: number }> = {
  id: true,
  contract_id: true,
  party: true,
  sent_on: true,
  tariff_percentage: true,
  plafond_cents: true,
  average_price_cents: true,
  substantiation: true,
  explanation: true,
  reply_due_on: true,
  moved_reply_due_on: true,
  move_reason: true,
  move_announced_on: true,
  outcome: true,
}
const answer: Columns<AssessmentRow & { contract_id: number; condition_id: number }> = {
  contract_id: true,
  condition_id: true,
  outcome: true,
  ground: true,
  occurred_on: true,
  valid_until: true,
}

/** The columns that a batch reads, by what it reads. A field that rules come to read and that is missing here is an error of its type. */
export const columnsRead = {
  contracts: Object.keys(contract),
  providers: Object.keys(provider),
  qualifications: Object.keys(qualification),
  lines: Object.keys(line),
  proposals: Object.keys(proposal),
  answers: Object.keys(answer),
} as const
