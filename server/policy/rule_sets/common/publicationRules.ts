import { nlDate } from '../../../model/dates.ts'
import { type Policy, sourceOf } from '../../engine/policy.ts'
import type { Refusal } from '../../engine/verdict.ts'

const CLAUSE = 'KV-TP-4'

/**
 * The day by which the list of a policy is to be published (`YYYY-MM-DD`): that of its own clause KV-TP-4; a policy whose timetable lacks it takes
 * the same month and day of the year before its contracts begin. Null where no policy says it.
 */
export function publicationDueOn(policy: Policy, timetable: Policy | null): string | null {
  const own = policy.clauses.get(CLAUSE)?.date
  if (own) return own
  const date = timetable?.clauses.get(CLAUSE)?.date
  return date ? `${Number(policy.contract_starts_on.slice(0, 4)) - 1}${date.slice(4)}` : null
}

/** When a list came out, and when it was withdrawn, if it was. */
export interface PublishedList {
  published_on: string
  withdrawn_on: string | null
}

/**
 * The warning on a list that is published after that day (KV-TP-4); the day itself is in time. A list that follows on one that was out on that day
 * is not late.
 * @param timetable the policy that holds the clause where `policy` itself does not
 * @param others the other lists of the policy that were published
 */
export function publicationWarnings(policy: Policy, timetable: Policy | null, published_on: string, others: readonly PublishedList[] = []): Refusal[] {
  const due = publicationDueOn(policy, timetable)
  const holder = policy.clauses.has(CLAUSE) ? policy : timetable
  const clause = holder?.clauses.get(CLAUSE)
  if (!holder || !clause || clause.enforce === 'show' || due === null || published_on <= due) return []
  if (others.some((list) => list.published_on <= due && (list.withdrawn_on === null || list.withdrawn_on > due))) return []
  const message = `De lijst van gecontracteerde partijen verschijnt uiterlijk op ${nlDate(due)}; deze is van ${nlDate(published_on)}.`
  return [{ clause: CLAUSE, field: 'published_on', message, quote: clause.quote, source: sourceOf(holder, clause, null) }]
}
