import type { RaRecord } from 'react-admin'

export type Outcome = 'open' | 'met' | 'not_met' | 'exempt' | 'absent' | 'present'

/** The answer to one condition of one contract, with the condition's text as the API adds it. */
export interface Assessment extends RaRecord {
  id: number
  version: number
  contract_id: number
  condition_id: number
  outcome: Outcome | null
  ground: string | null
  evidence: string | null
  occurred_on: string | null
  assessed_by: number | null
  assessed_by_name: string | null
  assessed_on: string | null
  valid_until: string | null
  clause: string
  text: string
  kind: 'condition' | 'exclusion'
  group: string
  exemptable: boolean
  private: boolean
  masked: boolean
  quote: string
  source: string
}

export interface AssessmentGroup {
  group: string
  exclusion: boolean
  rows: Assessment[]
  answered: number
}

/** Whether nobody has answered yet. A masked answer is not known, so it does not count as open. */
export const isOpen = (row: Assessment): boolean => !row.masked && (row.outcome === null || row.outcome === 'open')

/** The assessments in the groups of the policy, in the policy's order; the exclusions come last, as one group of their own. */
export function assessmentGroups(rows: readonly Assessment[]): AssessmentGroup[] {
  const groups = new Map<string, AssessmentGroup>()
  const ordered = [...rows].sort((a, b) => a.condition_id - b.condition_id)
  for (const row of [...ordered.filter((r) => r.kind === 'condition'), ...ordered.filter((r) => r.kind === 'exclusion')]) {
    const exclusion = row.kind === 'exclusion'
    const key = exclusion ? 'exclusion' : row.group
    const group = groups.get(key) ?? { group: row.group, exclusion, rows: [], answered: 0 }
    group.rows.push(row)
    if (!isOpen(row)) group.answered += 1
    groups.set(key, group)
  }
  return [...groups.values()]
}

/** The three answers that a line offers: fewer where the condition knows no exemption. */
export function outcomesFor(row: Pick<Assessment, 'kind' | 'exemptable'>): Outcome[] {
  if (row.kind === 'exclusion') return ['absent', 'present']
  return row.exemptable ? ['met', 'not_met', 'exempt'] : ['met', 'not_met']
}
