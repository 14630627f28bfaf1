import type { CoordinationRequestStatus } from '../../model/coordinationRequest.ts'
/** A request for the coordination function of elv, as rules read it. Amounts in cents. */
export type CoordinationRow = {
  status: CoordinationRequestStatus
  year: number
  agreement_on: string | null
  agreement_triage: boolean
  agreement_capacity: boolean
  agreement_referral: boolean
  agreement_evaluation: boolean
  agreement_evidence: string | null
  business_case_on: string | null
  cost_cents: number | null
  agreed_fee_cents: number | null
  follow_format: boolean
  share_needed: boolean
  share_explanation: string | null
  consent_on: string | null
  consent_total_cents: number | null
  total_cents: number | null
  own_production_cents: number | null
  region_production_cents: number | null
}
