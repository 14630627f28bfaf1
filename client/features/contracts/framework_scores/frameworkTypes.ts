import type { RaRecord } from 'react-admin'

/** A criterion of the guiding framework, with what the policy says of it. */
export interface Criterion {
  criterion: string
  clause: string
  quote: string
  source: string
}

/** The guiding framework of a contract's policy; `note` is the sentence that no rights derive from it. */
export interface Framework {
  note: Omit<Criterion, 'criterion'> | null
  criteria: Criterion[]
}

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
