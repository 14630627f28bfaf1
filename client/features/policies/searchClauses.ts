import type { ClauseView } from '../../../server/model/clause.ts'

export interface ClauseSearch {
  q: string
  kind: string
  enforce: string
  track: string
  dated: boolean
  contradicting: boolean
}

/** Whether a clause has a date, a term or a percentage that rules may read. */
export function hasTerms(clause: ClauseView): boolean {
  return [clause.date, clause.from_date, clause.preferred_date, clause.days, clause.years, clause.percentage].some(
    (value) => value !== null && value !== undefined,
  )
}

/** The clauses that answer a search: every word of `q` in code, section, quote, reading or group. */
export function searchClauses(clauses: readonly ClauseView[], { q, kind, enforce, track, dated, contradicting }: ClauseSearch): ClauseView[] {
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
export function bySection(clauses: readonly ClauseView[]): [string, ClauseView[]][] {
  const sections = new Map<string, ClauseView[]>()
  for (const clause of clauses) {
    const place = [clause.chapter, clause.section].filter(Boolean).join(', ')
    sections.set(place, [...(sections.get(place) ?? []), clause])
  }
  return [...sections]
}
