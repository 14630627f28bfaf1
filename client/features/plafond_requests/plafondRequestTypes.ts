import type { RaRecord } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'

export interface CareDemandShare {
  type: string
  share: number
}

/** A request to raise a contract's plafond, with what the server computes. Money is in cents, `utilisation` a fraction. */
export interface PlafondRequest extends RaRecord {
  id: number
  version: number
  reference: string
  contract_id: number
  contract_reference: string
  provider_id: number
  policy_starts_on: string
  policy_ends_on: string
  provider_name: string
  track: string
  status: 'draft' | 'submitted' | 'complete' | 'approved' | 'partially_approved' | 'rejected' | 'inadmissible' | 'withdrawn'
  submitted_on: string | null
  requested_cents: number | null
  new_clients: number | null
  insured_growth: boolean
  insured_growth_explanation: string | null
  unknown_circumstance: boolean
  unforeseen_circumstance: string | null
  consequences: string | null
  production_statement: string | null
  volume_by_care_demand: CareDemandShare[] | null
  complete_on: string | null
  decision_due_on: string | null
  granted_cents: number | null
  motivation: string | null
  decided_by: number | null
  decided_by_name: string | null
  decided_on: string | null
  closed_on: string | null
  entered_by: number
  changed_by: number[]
  entered_by_name: string | null
  plafond_cents: number | null
  production_cents: number | null
  utilisation: number | null
  late: boolean
  warnings: Refusal[]
  /** Why the reader has no say in it; null for who has, and for who decides nothing. */
  decision_objection: string | null
  /** Why a decision was taken anew. */
  reason: string | null
  earlier_decisions: EarlierDecision[]
}

/** A decision that was taken anew since. */
export interface EarlierDecision {
  status: string
  granted_cents: number | null
  motivation: string | null
  decided_on: string | null
  decided_by_name: string | null
}

/** The statuses that follow from a decision. */
export const decided: readonly string[] = ['approved', 'partially_approved', 'rejected']

/** The statuses in which a request is still being worked on. */
export const openStatuses: readonly string[] = ['draft', 'submitted', 'complete']
