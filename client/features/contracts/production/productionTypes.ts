import type { RaRecord } from 'react-admin'

/** What was claimed on a contract up to and with a day, cumulative over the contract year, in cents. */
export interface Production extends RaRecord {
  id: number
  version: number
  contract_id: number
  as_of: string
  amount_cents: number
  source: string | null
}
