import type { RaRecord } from 'react-admin'

/** One month of a first year in cents; null where nothing is expected or no figure was recorded. */
export interface MonthFigures {
  /** `YYYY-MM` */
  month: string
  expected_cents: number | null
  expected_total_cents: number | null
  claimed_cents: number | null
  claimed_total_cents: number | null
}

/** The monitoring of a contract in its first year, as the API answers it. */
export interface FirstYearMonitor extends RaRecord {
  id: number
  version: number
  contract_id: number
  contract_reference: string
  contract_status: string
  contract_origin: string | null
  provider_id: number
  provider_name: string
  owner_name: string | null
  starts_on: string
  expected_year_cents: number | null
  expected_by_month: number[] | null
  alert_percentage: number
  invited_on: string | null
  conclusion: string | null
  concluded_on: string | null
  concluded_by_name: string | null
  concluded: boolean
  claimed_cents: number | null
  claimed_as_of: string | null
  expected_to_date_cents: number | null
  deviation_permille: number | null
  deviates: boolean
  last_talk_on: string | null
  talk_count: number
  months: MonthFigures[]
}

export interface FirstYearTalk extends RaRecord {
  id: number
  version: number
  monitor_id: number
  held_on: string
  with_whom: string
  remark: string | null
}
