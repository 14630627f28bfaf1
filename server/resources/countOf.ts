import type { Knex } from 'knex'
import type { Actor } from '../auth/actor.ts'
import { applyFilter } from './applyFilter.ts'
import type { ListQuery } from './listQuery.ts'
import type { Resource } from './resource.ts'

const REMEMBERED = 5000
const memory = new WeakMap<Knex, Map<string, number>>()
const generations = new WeakMap<Knex, number>()

/**
 * How many records a filter finds. A count is remembered until any write of this process (`forgetCounts`), which is exact while one process
 * holds the database; on PostgreSQL with more processes it would have to be told by the others.
 */
export async function countOf(resource: Resource, query: ListQuery, actor: Actor, db: Knex): Promise<number> {
  const remembered = memory.get(db) ?? new Map<string, number>()
  memory.set(db, remembered)
  const key = `${resource.name}|${actor.role}|${JSON.stringify(query.filter)}`
  const known = remembered.get(key)
  if (known !== undefined) return known
  const generation = generations.get(db)
  const counting = db(resource.name).count({ total: '*' })
  applyFilter(resource, counting, { filter: query.filter }, actor, db)
  const [row] = await counting
  const total = Number(row?.total ?? 0)
  if (remembered.size >= REMEMBERED) remembered.clear()
  if (generations.get(db) === generation) remembered.set(key, total)
  return total
}

/** To be called after each committed write. */
export function forgetCounts(db: Knex): void {
  generations.set(db, (generations.get(db) ?? 0) + 1)
  memory.get(db)?.clear()
}
