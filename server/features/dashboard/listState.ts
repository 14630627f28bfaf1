import type { Knex } from 'knex'
import type { ListState } from '../../model/dashboard.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { publicationDueOn } from '../../policy/rule_sets/common/publicationRules.ts'
import { behindOf } from '../publications/behind.ts'
import { listInForce } from '../publications/inForce.ts'
import { timetableOf } from '../publications/publishing.ts'

/** The list in force of a policy: when it was published, when it had to be, and what it would say otherwise if it were composed today. */
export async function listStateOf(db: Knex, policy: Policy, today: string): Promise<ListState> {
  const due_on = publicationDueOn(policy, await timetableOf(db))
  const list = await listInForce(db, policy.id, today)
  if (!list) return { due_on, id: null, number: null, published_on: null, entries: 0, added: 0, removed: 0, changed: 0 }
  const [row] = await db('publication_entries').where({ publication_id: list.id }).count({ total: '*' })
  return { due_on, id: list.id, number: list.number, published_on: list.published_on, entries: Number(row?.total ?? 0), ...(await behindOf(db, list, today)) }
}
