import type { AssessmentView, Outcome } from '../../../../server/model/assessment.ts'

export interface AssessmentGroup {
  group: string
  exclusion: boolean
  rows: AssessmentView[]
  counts: Counts
}

/** How many conditions have an answer, of those whose answer may be read, and how many are masked. */
export interface Counts {
  answered: number
  total: number
  masked: number
}

/** Whether nobody has answered yet. A masked answer is not known, so it does not count as open. */
export const isOpen = (row: AssessmentView): boolean => !row.masked && (row.outcome === null || row.outcome === 'open')

/** The counts of some assessments. */
export function countsOf(rows: readonly AssessmentView[]): Counts {
  const read = rows.filter((row) => !row.masked)
  return { answered: read.filter((row) => !isOpen(row)).length, total: read.length, masked: rows.length - read.length }
}

/** The assessments in the groups of the policy, in the policy's order; the exclusions come last, as one group of their own. Counts are of the whole group, also where only the open ones are asked. */
export function assessmentGroups(rows: readonly AssessmentView[], onlyOpen = false): AssessmentGroup[] {
  const groups = new Map<string, Omit<AssessmentGroup, 'counts'>>()
  const ordered = [...rows].sort((a, b) => a.condition_id - b.condition_id)
  for (const row of [...ordered.filter((r) => r.kind === 'condition'), ...ordered.filter((r) => r.kind === 'exclusion')]) {
    const exclusion = row.kind === 'exclusion'
    const key = exclusion ? 'exclusion' : row.group
    const group = groups.get(key) ?? { group: row.group, exclusion, rows: [] }
    group.rows.push(row)
    groups.set(key, group)
  }
  return [...groups.values()]
    .map((group) => ({ ...group, rows: onlyOpen ? group.rows.filter(isOpen) : group.rows, counts: countsOf(group.rows) }))
    .filter(({ rows: shown }) => shown.length > 0)
}

/** The three answers that a line offers: fewer where the condition knows no exemption. */
export function outcomesFor(row: Pick<AssessmentView, 'kind' | 'exemptable'>): Outcome[] {
  if (row.kind === 'exclusion') return ['absent', 'present']
  return row.exemptable ? ['met', 'not_met', 'exempt'] : ['met', 'not_met']
}
