import { closer, list, object, orNull, text } from './form.ts'

// What the API answers besides records, as both sides know it.

/** One reason of the server against a save, or a warning: a clause's refusal, or (clause null) a field that is invalid. */
export interface Refusal {
  clause: string | null
  field: string | null
  message: string
  quote: string | null
  source: string | null
  /** It sums up others that are told beside it, and counts as no point of its own. */
  sums?: boolean
  /** Of a duplicate: the record that is in the way. */
  existing?: Existing
}

/** What the API's description tells of a refusal. */
export const refusalForms = { clause: orNull(text()), field: orNull(text()), message: text(), quote: orNull(text()), source: orNull(text()) }
/** What a record is warned of, beside its other computed fields. */
export const warnings = closer<Refusal[]>(list(object(refusalForms)))

/** A record that there may be one of, and is there already. */
export interface Existing {
  resource: string
  id: number
  label: string
}

/** What came, or would come, of one row of a save of many. */
export interface RowResult {
  outcome: 'created' | 'updated' | 'unchanged' | 'refused'
  /** The record; null where there is none (yet). */
  id: number | null
  /** Its version; of a record that a new row would change, the one that the change must be sent with. */
  version: number | null
  /** Of a change, what the fields were. */
  before: Record<string, unknown> | null
  /** What should be looked at twice, and stops nothing. */
  warnings: Refusal[]
  refusals: Refusal[]
}

/** What came of a save of many rows, in the order in which they were sent. */
export interface SavedRows {
  dry_run: boolean
  saved: number
  rows: RowResult[]
}

/** What came, or would come, of one record of a bulk change. */
export interface BulkRow {
  id: number
  /** What staff call it; null where it has no name or is not there. */
  name: string | null
  outcome: 'updated' | 'unchanged' | 'deleted' | 'refused'
  /** Its version: after the change, or the one that the change must be sent with. */
  version: number | null
  refusals: Refusal[]
}

/** What came of a bulk change, a row for each record in the order of their numbers; `ids` are those that were changed, or would be. */
export interface BulkResult {
  ids: number[]
  dry_run: boolean
  rows: BulkRow[]
}

/** One step that could follow, as `GET /next` tells it. */
export interface NextStep {
  status: string
  label: string
  allowed: boolean
  refusals: Refusal[]
  warnings: Refusal[]
  /** Why what it leads to can no longer be as of today; `recorded` where that rests on a date that is on record. */
  unreachable?: (Refusal & { recorded: boolean })[]
}

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

export interface Difference {
  kind: 'added' | 'removed' | 'changed'
  provider_id: number
  name: string
  agb_code: string
  city: string
  care_type: string
  standing: string
  fields: { field: string; was: unknown; becomes: unknown }[]
}

export interface DifferenceReport {
  against: { number: number; published_on: string } | null
  counts: Record<Difference['kind'], number>
  total: number
  items: Difference[]
}

export interface Contractable {
  policy_id: number
  policy_code: string
  care_type: string
  track: string
  performance: string | null
  allowed: boolean
  refusals: Refusal[]
}

export interface ConditionOutcomes {
  counts: Record<string, number>
  contracts: { contract_id: number; reference: string; provider_name: string; outcome: string }[]
}

export interface Listing {
  policy_code: string
  publication_id: number
  number: number
  care_type: string
  standing: string
  from: string
  until: string | null
}

export interface ComparedClause {
  code: string
  kind: string
  section: string
  change: 'added' | 'removed' | 'changed' | 'same'
  fields: { field: string; was: unknown; becomes: unknown }[]
  warnings: Refusal[]
}

export interface RollOverLine {
  contract_id: number
  provider_name: string
  care_type: string
  track: string
  clause: string | null
  reason: string | null
}

export interface RollOverResult {
  made: RollOverLine[]
  left_out: RollOverLine[]
  existing: RollOverLine[]
  /** Why there is nothing to roll over. */
  note: string | null
}

/** How many records a filter finds and what their figures come to; null where none of them has the figure. */
export type Totals = { count: number } & Record<string, number | null>

/** No bulk change is larger. */
export const MAX_BULK = 5000
