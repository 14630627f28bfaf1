/** How hard a clause is held: the save is refused, saved with a warning, or only shown. */
export type Enforcement = 'block' | 'warn' | 'show'

export type Track = 'maatwerk' | 'digitaal' | 'vrijgevestigd' | 'standaard'

export type CareType = 'ggz' | 'elv' | 'grz' | 'gzsp'

export type RuleSet = 'ggz_2027' | 'kv_2025_2026'

/** A clause of a policy, as it stands in table `clauses`; null where the inventory has nothing. */
export interface Clause {
  code: string
  kind: string
  enforce: Enforcement
  chapter: string | null
  section: string
  quote: string
  reading: string | null
  /** The reading in Dutch, for the screens. */
  reading_nl: string | null
  name: string | null
  group: string | null
  item: string | null
  supports: string | null
  exempt: string | null
  tracks: string[]
  care_types: string[]
  performances: string[]
  date: string | null
  from_date: string | null
  preferred_date: string | null
  date_excluded: boolean
  days: number | null
  years: number | null
  percentage: number | null
}

/** A clause with a date. */
export type DatedClause = Clause & { date: string }

/** Whether a clause is answered for each contract, as a condition or an exclusion of the catalogue. */
export function isAssessed({ kind }: Pick<Clause, 'kind'>): boolean {
  return kind === 'condition' || kind === 'exclusion'
}

/** A criterion of the guiding framework that has no clause of its own. */
export interface FrameworkCriterion {
  name: string
  quote: string
}

/** A purchasing policy with its clauses by code: all that rules read of it. */
export interface Policy {
  id: number
  code: string
  rule_set: RuleSet
  title: string
  care_types: string[]
  tracks: string[]
  chapters: Record<string, string> | null
  contract_starts_on: string
  contract_ends_on: string
  reference_year: number
  edition: number
  /** The criteria that the policy sums up under one clause (KV-F-0); null where each is a clause. */
  framework: FrameworkCriterion[] | null
  /** When the uniform extra conditions of KV-P-15 were published; null: not recorded yet. */
  uniform_conditions_on: string | null
  clauses: ReadonlyMap<string, Clause>
}

/** A value as a column keeps it: as JSON text, or parsed already. */
type Json<Value> = Value | string | null | undefined
type StoredNumber = number | string | null | undefined
type Changed<Row, Instead> = Omit<Row, keyof Instead> & Instead
/** Columns that may be empty or not read. */
type Optional<Row, Name extends keyof Row> = Omit<Row, Name> & Partial<Pick<Row, Name>>

export type StoredPolicy = Changed<
  Omit<Policy, 'clauses'>,
  {
    care_types: Json<string[]>
    tracks: Json<string[]>
    chapters: Json<Record<string, string>>
    reference_year: number | string
    edition?: StoredNumber
    framework?: Json<FrameworkCriterion[]>
    uniform_conditions_on?: string | null
  }
>

export type StoredClause = Changed<
  Optional<Clause, 'chapter' | 'reading' | 'reading_nl' | 'name' | 'group' | 'item' | 'supports' | 'exempt' | 'date' | 'from_date' | 'preferred_date'>,
  {
    tracks: Json<string[]>
    care_types: Json<string[]>
    performances: Json<string[]>
    date_excluded: boolean | number
    days?: StoredNumber
    years?: StoredNumber
    percentage?: StoredNumber
  }
>

/**
 * The policy that rules read.
 * @param row a row of table `policies`; lists may be JSON text or already parsed
 * @param clauseRows its rows of table `clauses`, likewise
 */
export function policyOf(row: StoredPolicy, clauseRows: readonly StoredClause[]): Policy {
  const { id, code, rule_set, title, contract_starts_on, contract_ends_on } = row
  return {
    id,
    code,
    rule_set,
    title,
    care_types: parsed(row.care_types) ?? [],
    tracks: parsed(row.tracks) ?? [],
    chapters: parsed(row.chapters),
    contract_starts_on,
    contract_ends_on,
    reference_year: Number(row.reference_year),
    edition: Number(row.edition ?? 1),
    framework: parsed(row.framework),
    uniform_conditions_on: row.uniform_conditions_on ?? null,
    clauses: new Map(clauseRows.map((clauseRow) => clauseOf(clauseRow)).map((clause) => [clause.code, clause])),
  }
}

/** One clause from its table row. */
export function clauseOf(row: StoredClause): Clause {
  const { code, kind, enforce, section, quote } = row
  return {
    code,
    kind,
    enforce,
    chapter: row.chapter ?? null,
    section,
    quote,
    reading: row.reading ?? null,
    reading_nl: row.reading_nl ?? null,
    name: row.name ?? null,
    group: row.group ?? null,
    item: row.item ?? null,
    supports: row.supports ?? null,
    exempt: row.exempt ?? null,
    tracks: parsed(row.tracks) ?? [],
    care_types: parsed(row.care_types) ?? [],
    performances: parsed(row.performances) ?? [],
    date: row.date ?? null,
    from_date: row.from_date ?? null,
    preferred_date: row.preferred_date ?? null,
    date_excluded: Boolean(row.date_excluded),
    days: numberOf(row.days),
    years: numberOf(row.years),
    percentage: numberOf(row.percentage),
  }
}

/** The policy's title as a source names it: short, with "GGZ" written as its abbreviation. */
export function shortTitle(title: string): string {
  return title.replace('Geestelijke Gezondheidszorg', 'GGZ')
}

/**
 * Where a clause stands, for a reader: policy, chapter of the contract's track, section.
 * A clause that is not in that track's chapter is cited from the first chapter it stands in.
 */
export function sourceOf(policy: Pick<Policy, 'title' | 'chapters'>, clause: Pick<Clause, 'chapter' | 'section' | 'tracks'>, track: string | null): string {
  const cited = track !== null && clause.tracks.includes(track) ? track : clause.tracks[0]
  const chapter = policy.chapters?.[cited ?? ''] ?? clause.chapter
  return [shortTitle(policy.title), chapter, clause.section].filter((part) => part).join(', ')
}

function parsed<Value>(value: Json<Value>): Value | null {
  return typeof value === 'string' ? JSON.parse(value) : (value ?? null)
}

function numberOf(value: StoredNumber): number | null {
  return value === null || value === undefined ? null : Number(value)
}
