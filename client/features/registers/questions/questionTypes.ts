import type { RaRecord } from 'react-admin'

/** A question of a provider as the API answers it. */
export interface Question extends RaRecord {
  reference: string
  provider_id: number
  provider_name: string
  policy_code: string
  contract_id: number | null
  contract_reference: string | null
  status: 'open' | 'answered' | 'withdrawn'
  subject: string
  due_on: string | null
  moved_due_on: string | null
  awaited_on: string | null
  owner_name: string | null
}
