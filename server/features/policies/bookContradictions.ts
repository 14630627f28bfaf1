import { contradictionsOf, contradictionsOfTitle } from '../../policy/editions/contradictions.ts'
import type { Warning } from '../../policy/engine/verdict.ts'
import type { Book } from './book.ts'

interface Found {
  /** Of the title and the code. */
  ofPolicy: readonly Warning[]
  byClause: ReadonlyMap<string, readonly Warning[]>
}

const known = new WeakMap<Book, Found>()
const nothing: readonly Warning[] = []

/** Where a policy contradicts itself: found once for a book, which is read anew after each save of a policy. */
function foundIn(book: Book): Found {
  const kept = known.get(book)
  if (kept) return kept
  const texts = new Map(book.conditions.map(({ clause, text }) => [clause, text]))
  const spoken = [...book.policy.clauses.values()].map((clause) => ({ ...clause, text: texts.get(clause.code) ?? null }))
  const found: Found = {
    ofPolicy: contradictionsOfTitle(book.policy),
    byClause: new Map(spoken.map((clause) => [clause.code, contradictionsOf(book.policy, clause)])),
  }
  known.set(book, found)
  return found
}

/** Where the title or the code of a policy contradicts its period. */
export function titleContradictions(book: Book): readonly Warning[] {
  return foundIn(book).ofPolicy
}

/** Where a clause of a policy, or the condition that stands on it, contradicts itself or the policy's period. */
export function clauseContradictions(book: Book, code: string): readonly Warning[] {
  return foundIn(book).byClause.get(code) ?? nothing
}

/** All contradictions of a policy: of its title and code first, then of its clauses in their order. */
export function bookContradictions(book: Book): readonly Warning[] {
  const { ofPolicy, byClause } = foundIn(book)
  return [...ofPolicy, ...[...byClause.values()].flat()]
}
