import type { RaRecord } from 'react-admin'

export interface TariffLine extends RaRecord {
  id: number
  version: number
  contract_id: number
  performance: string
  setting: number | null
  tariff_percentage: number | null
  tariff_cents: number | null
  requested_on: string | null
  confirmed: boolean
  regional_agreement_on: string | null
  max_stay_days: number | null
}

/** A percentage as a Dutch reader writes it, "92,5%". */
export const formatPercentage = (value: number | null | undefined): string | undefined =>
  value === null || value === undefined ? undefined : `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(Number(value))}%`
