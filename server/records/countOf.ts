import type { Knex } from 'knex'
import type { Actor } from '../platform/auth/actor.ts'
import { applyFilter } from './applyFilter.ts'
import type { ListQuery } from './listQuery.ts'
import type { Resource } from './resource.ts'

const REMEMBERED = 5000
const memory = new WeakMap<Knex, Map<string, unknown>>()
const generations = new WeakMap<Knex, number>()

/** How many records a filter finds. */
export async function countOf(resource: Resource, query: ListQuery, actor: Actor, db: Knex): Promise<number> {
  return remembered(db, `${resource.name}|${actor.role}|${JSON.stringify(query.filter)}`, async () => {
    const counting = db(resource.name).count({ total: '*' })
    applyFilter(resource, counting, { filter: query.filter, rarest: query.rarest }, actor, db)
    const [row] = await counting
    return Number(row?.total ?? 0)
  })
}

/**
 * What `count` counts. It is remembered under `key` until any write of this process (`forgetCounts`), which is exact while one process
 * holds the database; on PostgreSQL with more processes it would have to be told by the others.
 */
export async function remembered<T>(db: Knex, key: string, count: () => Promise<T>): Promise<T> {
  const known = memory.get(db) ?? new Map<string, unknown>()
  memory.set(db, known)
  if (known.has(key)) return known.get(key) as T
  const generation = generations.get(db)
  const counted = await count()
  if (known.size >= REMEMBERED) known.clear()
  if (generations.get(db) === generation) known.set(key, counted)
  return counted
}

/** To be called after each committed write. */
export function forgetCounts(db: Knex): void {
  generations.set(db, (generations.get(db) ?? 0) + 1)
  memory.get(db)?.clear()
}
