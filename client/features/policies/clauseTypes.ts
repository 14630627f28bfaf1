import type { Refusal } from '../../../server/model/answers.ts'

export interface Clause {
  id: number
  version: number
  code: string
  kind: string
  enforce: 'block' | 'warn' | 'show'
  chapter: string | null
  section: string
  quote: string
  reading: string | null
  reading_nl: string | null
  group: string | null
  tracks: string[]
  care_types: string[]
  performances: string[]
  exempt: string | null
  date: string | null
  from_date: string | null
  preferred_date: string | null
  date_excluded: boolean
  days: number | null
  years: number | null
  percentage: number | null
  /** Where its words and its figures contradict each other. */
  warnings: Refusal[]
}

export interface ClauseSearch {
  q: string
  kind: string
  enforce: string
  track: string
  dated: boolean
  contradicting: boolean
}

/** Whether a clause has a date, a term or a percentage that rules may read. */
export function hasTerms(clause: Clause): boolean {
  return [clause.date, clause.from_date, clause.preferred_date, clause.days, clause.years, clause.percentage].some(
    (value) => value !== null && value !== undefined,
  )
}

/** The clauses that answer a search: every word of `q` in code, section, quote, reading or group. */
export function searchClauses(clauses: readonly Clause[], { q, kind, enforce, track, dated, contradicting }: ClauseSearch): Clause[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return clauses.filter((clause) => {
    const text = [clause.code, clause.chapter, clause.section, clause.quote, clause.reading, clause.reading_nl, clause.group].join(' ').toLowerCase()
    return (
      words.every((word) => text.includes(word)) &&
      (!kind || clause.kind === kind) &&
      (!enforce || clause.enforce === enforce) &&
      (!track || clause.tracks.includes(track)) &&
      (!dated || hasTerms(clause)) &&
      (!contradicting || clause.warnings.length > 0)
    )
  })
}

/** The clauses by section, in the policy's order. */
export function bySection(clauses: readonly Clause[]): [string, Clause[]][] {
  const sections = new Map<string, Clause[]>()
  for (const clause of clauses) {
    const place = [clause.chapter, clause.section].filter(Boolean).join(', ')
    sections.set(place, [...(sections.get(place) ?? []), clause])
  }
  return [...sections]
}
