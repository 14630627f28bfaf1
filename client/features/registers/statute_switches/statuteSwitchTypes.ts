import type { RaRecord } from 'react-admin'

/** A notice of a move between practice and institution as the API answers it. */
export interface StatuteSwitch extends RaRecord {
  reference: string
  provider_id: number
  provider_name: string
  policy_id: number
  policy_code: string
  status: 'notified' | 'accepted' | 'rejected' | 'withdrawn'
  from_category: 'practice' | 'institution'
  to_category: 'practice' | 'institution'
  notified_on: string
  decided_on: string | null
  decided_by_name: string | null
  motivation: string | null
  rejection_clauses: string[] | null
  contract_id: number | null
  contract_reference: string | null
  owner_name: string | null
}
