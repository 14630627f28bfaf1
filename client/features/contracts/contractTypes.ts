import type { RaRecord } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'
import type { ContractStatus, Track } from '../../../server/model/contract.ts'
import type { AmendedLine } from '../../../server/model/tariffLine.ts'

export type { ContractStatus, Track }

/** A contract as the API answers it: its columns and what the server computes. Dates are `YYYY-MM-DD`, money is in cents. */
export interface Contract extends RaRecord {
  id: number
  version: number
  reference: string
  provider_id: number
  policy_id: number
  policy_code: string
  policy_starts_on: string
  policy_ends_on: string
  care_type: string
  track: Track
  status: ContractStatus
  origin: string | null
  starts_on: string | null
  ends_on: string | null
  plafond_cents: number | null
  production_cents: number | null
  production_as_of: string | null
  utilisation: number | null
  claimable_from: string | null
  /** The edition of the policy that it was offered under; null before. */
  offered_edition: number | null
  current_edition: number
  next_due_on: string | null
  owner_id: number | null
  owner_name: string | null
  provider_name: string
  provider_city: string | null
  agb_code: string | null
  turn: 'insurer' | 'provider' | null
  settings: number[]
  /** The tariff lines as they stand today, where an amendment may have changed them since the signature. */
  lines_in_force?: AmendedLine[]
  assessed_count?: number
  assessment_count?: number
  warnings: Refusal[]
}
