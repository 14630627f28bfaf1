import { parse } from 'yaml'
import type { Clause, FrameworkCriterion, Policy } from '../engine/policy.ts'

/** A row of table `policies` (without its own columns), lists as arrays. */
export type PolicyRecord = Omit<Policy, 'id' | 'edition' | 'clauses'> & { source: string | null }

/** A row of table `conditions`, lists as arrays. */
export interface ConditionRecord {
  clause: string
  group: string
  text: string
  kind: string
  tracks: string[]
  care_types: string[]
  exemptable: boolean
  private: boolean
}

/** One policy of the inventory with its clauses, in their order, and its catalogue of conditions. */
export interface Inventory {
  policy: PolicyRecord
  clauses: Clause[]
  conditions: ConditionRecord[]
}

interface PolicyEntry {
  code: string
  rule_set: Policy['rule_set']
  title: string
  source?: string
  care: string[]
  tracks: string[]
  chapters?: Record<string, string>
  contract_starts_on: string
  contract_ends_on: string
  reference_year: number
  framework?: FrameworkCriterion[]
  uniform_conditions_on?: string
}

interface ClauseEntry {
  id: string
  section: string
  kind: string
  enforce: Clause['enforce']
  quote: string
  reading?: string
  name?: string
  group?: string
  item?: string
  supports?: string
  exempt?: string
  private?: boolean
  tracks: string[]
  care?: string[]
  performance?: string | string[]
  date?: string
  from?: string
  preferred?: string
  before?: boolean
  days?: number
  years?: number
  percentage?: number
}

const assessedKinds = ['condition', 'exclusion']

/**
 * The inventory of clauses as records for the tables `policies`, `clauses` and `conditions`.
 * @param yaml the text of `seeds/policies/clauses.yaml`
 */
export function inventoryOf(yaml: string): Inventory[] {
  const { policies, clauses } = parse(yaml) as { policies: PolicyEntry[]; clauses: ClauseEntry[] }
  return policies.map((policy) => {
    const own = clauses.filter(({ tracks }) => tracks.some((track) => policy.tracks.includes(track)))
    return {
      policy: policyRecord(policy),
      clauses: own.map((entry) => clauseRecord(policy, entry)),
      conditions: own.filter(({ kind }) => assessedKinds.includes(kind)).map((entry) => conditionRecord(policy, entry)),
    }
  })
}

function policyRecord({ care, ...entry }: PolicyEntry): PolicyRecord {
  return {
    ...entry,
    source: entry.source ?? null,
    care_types: care,
    chapters: entry.chapters ?? null,
    framework: entry.framework ?? null,
    uniform_conditions_on: entry.uniform_conditions_on ?? null,
  }
}

function clauseRecord(policy: PolicyEntry, entry: ClauseEntry): Clause {
  return {
    code: entry.id,
    kind: entry.kind,
    enforce: entry.enforce,
    chapter: chapterOf(policy, entry),
    section: entry.section,
    quote: entry.quote,
    reading: entry.reading ?? null,
    reading_nl: null,
    name: entry.name ?? null,
    group: entry.group ?? null,
    item: entry.item ?? null,
    supports: entry.supports ?? null,
    exempt: entry.exempt ?? null,
    tracks: entry.tracks,
    care_types: entry.care ?? policy.care,
    performances: [entry.performance ?? []].flat(),
    date: entry.date ?? null,
    from_date: entry.from ?? null,
    preferred_date: entry.preferred ?? null,
    date_excluded: entry.before ?? false,
    days: entry.days ?? null,
    years: entry.years ?? null,
    percentage: entry.percentage ?? null,
  }
}

/** The chapter of a clause that stands in one only; others are cited from the chapter of the contract's track. */
function chapterOf({ chapters }: PolicyEntry, { tracks }: ClauseEntry): string | null {
  const [only] = tracks
  return tracks.length === 1 && only !== undefined ? (chapters?.[only] ?? null) : null
}

function conditionRecord(policy: PolicyEntry, entry: ClauseEntry): ConditionRecord {
  return {
    clause: entry.id,
    group: entry.group ?? '',
    text: entry.quote,
    kind: entry.kind,
    tracks: entry.tracks,
    care_types: entry.care ?? policy.care,
    exemptable: entry.exempt !== undefined,
    private: entry.private ?? false,
  }
}
