import type { RaRecord } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'

/** A list of contracted parties as the API answers it. */
export interface Publication extends RaRecord<number> {
  version: number
  policy_id: number
  policy_code: string
  policy_title: string
  care_types: string[]
  include_signed: boolean
  include_negotiating: boolean
  leave_out_expired: boolean
  title: string | null
  status: 'draft' | 'checked' | 'scheduled' | 'published' | 'superseded' | 'withdrawn'
  scheduled_at: string | null
  scheduled_by_name: string | null
  number: number | null
  composed_at: string | null
  checked_at: string | null
  published_on: string | null
  published_by_name: string | null
  withdrawn_on: string | null
  withdrawn_by_name: string | null
  reason: string | null
  entry_count: number
  error_count: number
  remark_count: number
  warnings: Refusal[]
}

/** A point of the report of a check. */
export interface Point extends RaRecord<number> {
  version: number
  kind: string
  severity: 'error' | 'remark'
  provider_id: number
  provider_name: string
  contract_id: number
  contract_reference: string
  field: string | null
  text: string
  acceptable: boolean
  accepted: boolean
  accepted_reason: string | null
  accepted_by_name: string | null
}

export const openStatuses: readonly string[] = ['draft', 'checked', 'scheduled']
export const isOpen = ({ status }: Publication): boolean => openStatuses.includes(status)
