import type { RaRecord } from 'react-admin'

/** How a grz provider compares with the others in a year, against a mean of 100. */
export interface GrzBenchmark extends RaRecord {
  id: number
  version: number
  provider_id: number
  year: number
  cost_index: number
  stay_index: number | null
  source: string | null
  received_on: string | null
}

/** An index as a Dutch reader writes it: "103,5". */
export const formatIndex = (value: number) => new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(value)
