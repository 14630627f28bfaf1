import type { Knex } from 'knex'

const MAX_KEPT = 5000
const memory = new WeakMap<Knex, Map<string, unknown>>()
const generations = new WeakMap<Knex, number>()

/**
 * What `count` answers. The answer is kept under `key` until any write of this process (`forgetMemoized`), which is exact while one process
 * holds the database; on PostgreSQL with more processes it would have to be told by the others.
 */
export async function memoize<T>(db: Knex, key: string, count: () => Promise<T>): Promise<T> {
  const known = memory.get(db) ?? new Map<string, unknown>()
  memory.set(db, known)
  if (known.has(key)) return known.get(key) as T
  const generation = generations.get(db)
  const counted = await count()
  if (known.size >= MAX_KEPT) known.clear()
  if (generations.get(db) === generation) known.set(key, counted)
  return counted
}

/** To be called after each committed write. */
export function forgetMemoized(db: Knex): void {
  generations.set(db, (generations.get(db) ?? 0) + 1)
  memory.get(db)?.clear()
}
