import type { RaRecord } from 'react-admin'

export interface ClauseCount {
  clause: string | null
  count: number
}

/** A run that judged a draft policy against the portfolio. */
export interface Impact extends RaRecord<number> {
  policy_id: number
  against_code: string
  years_moved: number
  status: 'running' | 'done' | 'failed' | 'stopped'
  started_at: string
  finished_at: string | null
  made_by_name: string | null
  total_count: number
  done_count: number
  refused_count: number
  refused_by_clause: ClauseCount[] | null
  freed_count: number
  freed_by_clause: ClauseCount[] | null
  /** Null for who may not learn of private grounds. */
  private_only_count: number | null
  outdated: boolean
  /** What the run left out, in sentences. */
  not_judged: string[] | null
  masked: boolean
}

/** One clause by which a contract would be refused an offer. */
export interface ImpactLine extends RaRecord<number> {
  impact_id: number
  contract_id: number
  reference: string | null
  provider_name: string
  track: string
  care_type: string
  status: string
  clause: string | null
  message: string
  quote: string | null
  source: string | null
}

/** A count as a reader writes it: 12.340. */
export const formatCount = (count: number): string => new Intl.NumberFormat('nl-NL').format(count)
