import type { Clause } from '../../policy/engine/policy.ts'
import type { Book } from './book.ts'
import type { Condition } from './conditions/conditionFields.ts'
import type { EditionChange, PolicyEdition } from './policy_editions/policyEditionFields.ts'

/**
 * A policy as it stood in an edition: as it stands now, with what every later edition changed undone.
 * @param later those editions, newest first
 */
export function earlierBook(book: Book, later: readonly Pick<PolicyEdition, 'changes'>[], edition: number): Book {
  const undone = later.flatMap(({ changes }) => changes.toReversed())
  return laidOver(
    book,
    undone.map((change) => ({ ...change, becomes: change.was })),
    edition,
  )
}

/** A policy as it will stand once these changes are its next edition. */
export function nextBook(book: Book, changes: readonly Omit<EditionChange, 'was'>[]): Book {
  return laidOver(book, changes, book.policy.edition + 1)
}

function laidOver({ policy, conditions }: Book, changes: readonly Omit<EditionChange, 'was'>[], edition: number): Book {
  const of = (part: EditionChange['part'], clause: string | null): Record<string, unknown> =>
    Object.fromEntries(changes.filter((change) => change.part === part && change.clause === clause).map((change) => [change.field, change.becomes]))
  const clauses = new Map([...policy.clauses].map(([code, clause]): [string, Clause] => [code, { ...clause, ...of('clause', code) }]))
  const then = conditions.map((condition): Condition => ({ ...condition, ...of('condition', condition.clause) }))
  return {
    policy: { ...policy, ...of('policy', null), edition, clauses },
    conditions: then,
    conditionById: new Map(then.map((condition) => [condition.id, condition])),
  }
}
