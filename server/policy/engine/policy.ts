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

/**
 * The policy that rules read.
 * @param row a row of table `policies`; lists may be JSON text or already parsed
 * @param clauseRows its rows of table `clauses`, likewise
 */
export function policyOf(row: object, clauseRows: readonly object[]): Policy {
  const policy = row as Record<string, unknown>
  return {
    id: policy.id as number,
    code: policy.code as string,
    rule_set: policy.rule_set as RuleSet,
    title: policy.title as string,
    care_types: listOf(policy.care_types),
    tracks: listOf(policy.tracks),
    chapters: parsed(policy.chapters) as Record<string, string> | null,
    contract_starts_on: policy.contract_starts_on as string,
    contract_ends_on: policy.contract_ends_on as string,
    reference_year: Number(policy.reference_year),
    edition: Number(policy.edition ?? 1),
    framework: parsed(policy.framework) as FrameworkCriterion[] | null,
    uniform_conditions_on: (policy.uniform_conditions_on ?? null) as string | null,
    clauses: new Map(clauseRows.map((clauseRow) => clauseOf(clauseRow)).map((clause) => [clause.code, clause])),
  }
}

/** One clause from its table row. */
export function clauseOf(row: object): Clause {
  const clause = row as Record<string, unknown>
  const text = (name: string) => (clause[name] ?? null) as string | null
  const number = (name: string) => (clause[name] === null || clause[name] === undefined ? null : Number(clause[name]))
  return {
    code: clause.code as string,
    kind: clause.kind as string,
    enforce: clause.enforce as Enforcement,
    chapter: text('chapter'),
    section: clause.section as string,
    quote: clause.quote as string,
    reading: text('reading'),
    reading_nl: text('reading_nl'),
    name: text('name'),
    group: text('group'),
    item: text('item'),
    supports: text('supports'),
    exempt: text('exempt'),
    tracks: listOf(clause.tracks),
    care_types: listOf(clause.care_types),
    performances: listOf(clause.performances),
    date: text('date'),
    from_date: text('from_date'),
    preferred_date: text('preferred_date'),
    date_excluded: Boolean(clause.date_excluded),
    days: number('days'),
    years: number('years'),
    percentage: number('percentage'),
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

function parsed(value: unknown): unknown {
  return typeof value === 'string' ? JSON.parse(value) : (value ?? null)
}

function listOf(value: unknown): string[] {
  return (parsed(value) as string[] | null) ?? []
}
