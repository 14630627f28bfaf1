import type { EditionChange } from '../../../server/model/policyEdition.ts'
import { sameValue } from '../../ui/forms/sameValue.ts'

type Part = EditionChange['part']

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
