import type { Knex } from 'knex'
import { can } from '../../access.ts'
import { isAbsent } from '../../model/user.ts'
import type { WorkItem } from '../../model/work.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { isPrivateClause } from '../../policy/privacy/privateClauses.ts'
import { workOf } from '../work/workOf.ts'

/** Items of one list that are read, at most: a calendar or a mail of more would be no help. */
const MOST = 500

/**
 * What waits for somebody personally and has a day: of one's own cases and of those of absent colleagues whom one stands in for, and the decisions that one's
 * role takes; of who keeps no cases, the whole list. It goes out by mail and by calendar, where others may read along: nothing that rests on a private
 * ground is in it, whatever the role may see.
 */
export async function ownWork(db: Knex, actor: Actor, today: string, query: { upcoming?: boolean } = {}): Promise<WorkItem[]> {
  const ask = async (filter: Record<string, unknown>): Promise<WorkItem[]> => (await workOf(db, actor, today, { ...query, filter, limit: MOST })).records
  const found: WorkItem[] = []
  if (!can(actor.role, 'edit', 'contracts')) found.push(...(await ask({})))
  else found.push(...(await ask({ owner_id: await standsInFor(db, actor, today) })))
  if (can(actor.role, 'decide', 'plafond_requests')) found.push(...(await ask({ kind: 'request_decision' })))
  const items = new Map(found.filter((item) => item.due_on !== null && !isPrivate(item)).map((item) => [item.id, item]))
  return [...items.values()].sort((one, other) => (one.due_on! < other.due_on! ? -1 : one.due_on! > other.due_on! ? 1 : 0)).slice(0, MOST)
}

const isPrivate = ({ kind, about }: WorkItem): boolean => (kind === 'condition_unmet' || kind === 'answer_ends') && about !== null && isPrivateClause(about)

/** Oneself, and the absent colleagues whose deputy one is. */
async function standsInFor(db: Knex, { id }: Actor, today: string): Promise<(number | null)[]> {
  const colleagues = await db('users').where({ deputy_id: id, active: true }).select('id', 'absent_from', 'absent_until')
  return [id, ...colleagues.filter((one) => isAbsent(one, today)).map((one) => one.id)]
}
