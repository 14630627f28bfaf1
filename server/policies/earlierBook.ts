import type { Condition } from '../conditions/conditionFields.ts'
import type { Clause } from '../policy/policy.ts'
import type { EditionChange, PolicyEdition } from '../policy_editions/policyEditionFields.ts'
import type { Book } from './book.ts'

/**
 * A policy as it stood in an edition: as it stands now, with what every later edition changed undone.
 * @param later those editions, newest first
 */
export function earlierBook({ policy, conditions }: Book, later: readonly Pick<PolicyEdition, 'changes'>[], edition: number): Book {
  const undone = later.flatMap(({ changes }) => changes.toReversed())
  const was = (part: EditionChange['part'], clause: string | null): Record<string, unknown> =>
    Object.fromEntries(undone.filter((change) => change.part === part && change.clause === clause).map((change) => [change.field, change.was]))
  const clauses = new Map([...policy.clauses].map(([code, clause]): [string, Clause] => [code, { ...clause, ...was('clause', code) }]))
  const then = conditions.map((condition): Condition => ({ ...condition, ...was('condition', condition.clause) }))
  return {
    policy: { ...policy, ...was('policy', null), edition, clauses },
    conditions: then,
    conditionById: new Map(then.map((condition) => [condition.id, condition])),
  }
}
