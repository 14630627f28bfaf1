import type { RaRecord } from 'react-admin'
import type { Refusal } from '../../../server/model/answers.ts'
import { sameValue } from '../../ui/forms/sameValue.ts'
import type { FieldChange } from './FieldChanges.tsx'

type Part = 'policy' | 'clause' | 'condition'

export interface EditionChange extends FieldChange {
  clause: string | null
  part: Part
}

/** An edition of a published policy as the API answers it. */
export interface PolicyEdition extends RaRecord {
  edition: number
  made_on: string
  reason: string
  told: string
  care_demand_typing: boolean
  made_by_name: string | null
  changes: EditionChange[]
  warnings: Refusal[]
}

export const resourceOf: Readonly<Record<Part, string>> = { policy: 'policies', clause: 'clauses', condition: 'conditions' }

/** The changes of an edition together by clause or condition; the words that a clause has in common with its condition are told once. */
export function changesByPart(changes: readonly EditionChange[]): { clause: string | null; part: Part; changes: EditionChange[] }[] {
  const repeats = (change: EditionChange): boolean =>
    change.part === 'clause' &&
    changes.some((other) => other.part === 'condition' && other.clause === change.clause && sameValue([other.was, other.becomes], [change.was, change.becomes]))
  const told = changes.filter((change) => !repeats(change))
  const keyOf = ({ part, clause }: EditionChange): string => `${part} ${clause}`
  return [...new Set(told.map(keyOf))].map((key) => {
    const own = told.filter((change) => keyOf(change) === key)
    return { clause: own[0]!.clause, part: own[0]!.part, changes: own }
  })
}
