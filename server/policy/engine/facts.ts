import type { ContractStatus } from '../../model/contract.ts'
import type { PlafondRequestStatus } from '../../model/plafondRequest.ts'
import type { Policy } from './policy.ts'

export interface ContractRow {
  id?: number | null
  provider_id: number
  policy_id: number
  care_type: string
  track: string
  status: ContractStatus
  origin: 'known' | 'new' | 'statute_switch' | null
  starts_on: string | null
  ends_on: string | null
  settings: readonly number[]
  requested_on: string | null
  added_value: string | null
  added_value_explanation: string | null
  duty_of_care_explanation: string | null
  treated_insured: number | null
  starting_letter_on: string | null
  strategic_information_on: string | null
  quote_received_on: string | null
  quote_late_reason: string | null
  request_answered_on: string | null
  explanation: string | null
  questionnaire_sent_on: string | null
  questionnaire_answered_on: string | null
  offered_on: string | null
  received_on: string | null
  moved_reply_due_on: string | null
  move_reason: string | null
  move_announced_on: string | null
  signed_on: string | null
  processed_on: string | null
  /** whether it is or once was active: signed and processed */
  was_active: boolean
  ended_on: string | null
  closed_on: string | null
  rejection_clauses: readonly string[] | null
  reason: string | null
  plafond_cents: number | null
  average_price_cents: number | null
  /** the terms that were signed, of a contract that is amended: the ones above are those in force today */
  signed_terms?: { plafond_cents: number | null } | null
}

export interface ProviderRow {
  id?: number | null
  kind: 'institution' | 'independent'
  agb_code?: string | null
  legal_form: string | null
  profession: string | null
  settings: readonly number[]
  offers_stay_days: boolean
  puk_paaz: boolean
  uniform_model: boolean
  crisis_service: string | null
  crisis_service_ground: string | null
  crisis_service_evidence: string | null
}

export interface QualificationRow {
  kind: string
  state: 'held' | 'applied'
  since: string | null
  applied_on: string | null
  valid_until: string | null
  detail: string | null
  evidence: string | null
}

export interface TariffLineRow {
  performance: string
  setting: number | null
  tariff_percentage?: number | string | null
  requested_on: string | null
  confirmed: boolean
  regional_agreement_on: string | null
  max_stay_days: number | null
}

/** A condition or exclusion of the catalogue, as far as rules read it. */
export interface ConditionRow {
  clause: string
  kind: 'condition' | 'exclusion'
  text: string
  exemptable: boolean
  private: boolean
}

export interface AssessmentRow {
  condition_id?: number
  outcome: 'open' | 'met' | 'not_met' | 'exempt' | 'absent' | 'present'
  ground: string | null
  occurred_on: string | null
  valid_until: string | null
  condition: ConditionRow
}

export interface ProposalRow {
  id?: number | null
  party: 'provider' | 'insurer'
  sent_on: string
  tariff_percentage: number | string | null
  plafond_cents: number | null
  average_price_cents: number | null
  substantiation: string | null
  explanation: string | null
  reply_due_on: string | null
  moved_reply_due_on: string | null
  move_reason: string | null
  move_announced_on: string | null
  outcome: 'open' | 'accepted' | 'rejected' | 'countered'
}

/** A claimed amount, cumulative over the contract year, up to and with `as_of`. */
export interface ProductionRow {
  as_of: string
  amount_cents: number
}

export interface VolumeShare {
  type: string
  share: number
}

export interface PlafondRequestRow {
  id?: number | null
  contract_id?: number
  status: PlafondRequestStatus
  submitted_on: string | null
  requested_cents: number | null
  new_clients: number | null
  insured_growth: boolean
  insured_growth_explanation: string | null
  unknown_circumstance: boolean
  unforeseen_circumstance: string | null
  consequences: string | null
  production_statement: string | null
  volume_by_care_demand: readonly VolumeShare[] | null
  complete_on: string | null
  decision_due_on?: string | null
  granted_cents: number | null
  motivation: string | null
  decided_on: string | null
  entered_by: number | null
  /** who else changed what is asked, or took it a step further */
  changed_by: readonly number[]
  decided_by?: number | null
  /** why a decision was taken anew */
  reason?: string | null
  /** the decisions before the one that stands, oldest first */
  earlier_decisions?: readonly { decided_on: string | null }[]
  submitted_plafond_cents?: number | null
  submitted_production_cents?: number | null
  submitted_change_id?: number | null
}

/** What a claims figure was and became, by whom and when; null before it was recorded, and after it went. */
export interface FigureChange {
  id: number
  before_as_of: string | null
  before_cents: number | null
  after_as_of: string | null
  after_cents: number | null
  changed_on: string
  changed_by: number | null
  changed_by_name: string | null
}

/** A dated change of a signed contract's field; values as text, as the table keeps them. */
export interface AmendmentRow {
  id?: number | null
  field: string
  old_value: unknown
  new_value: unknown
  effective_on: string
  reason?: string | null
  plafond_request_id: number | null
}

/** How a missing date of the step itself is read: as an invalid field, or (by `/next`) as today. */
export type Dating = 'required' | 'assume_today'

/** Everything that rules read to judge a save of a contract. */
export interface ContractFacts {
  policy: Policy
  /** the contract as it would be stored */
  contract: ContractRow
  /** the contract as it is stored now; absent for a new one. Without it no transition is judged. */
  before?: ContractRow | null
  provider: ProviderRow
  qualifications: readonly QualificationRow[]
  lines: readonly TariffLineRow[]
  assessments: readonly AssessmentRow[]
  proposals: readonly ProposalRow[]
  today: string
  dated?: Dating
  /** the day on which the terms take effect that an amendment brings; absent where it is the contract itself that is judged */
  effective_on?: string
}

/** Somebody who recorded or cancelled an amendment of a plafond, other than by a decision. */
export interface PlafondHand {
  effective_on: string
  user_id: number
}

/** Everything that rules read to judge a save of a plafond request. */
export interface PlafondRequestFacts {
  policy: Policy
  contract: ContractRow
  /** the request as it would be stored */
  request: PlafondRequestRow
  /** the request as it is stored now; absent for a new one. Without it no transition is judged. */
  before?: PlafondRequestRow | null
  amendments: readonly AmendmentRow[]
  production: readonly ProductionRow[]
  /** how the claims figures of the contract came to be */
  figureChanges?: readonly FigureChange[]
  /** who changed the plafond by an amendment, or cancelled one */
  plafondHands?: readonly PlafondHand[]
  /** the user who takes the step */
  actor_id: number | null
  today: string
  dated?: Dating
}
