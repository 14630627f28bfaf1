import type { RaRecord } from 'react-admin'

export interface FrameworkScore extends RaRecord {
  id: number
  version: number
  contract_id: number
  criterion: string
  score: number
  remark: string | null
  scored_on: string
  scored_by_name: string | null
}

/** The highest score there is. */
export const highestScore = 5
