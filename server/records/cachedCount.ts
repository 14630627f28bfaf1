import type { Knex } from 'knex'
import type { Actor } from '../platform/auth/actor.ts'
import { memoize } from '../platform/database/memoize.ts'
import { applyFilter } from './applyFilter.ts'
import { eyesOf } from './eyesOf.ts'
import type { ListQuery } from './listQuery.ts'
import type { Resource } from './resource.ts'

/** How many records a filter finds. */
export async function cachedCount(resource: Resource, query: ListQuery, actor: Actor, db: Knex): Promise<number> {
  return memoize(db, `${resource.name}|${eyesOf(resource, actor)}|${JSON.stringify(query.filter)}`, async () => {
    const counting = db(resource.name).count({ total: '*' })
    applyFilter(resource, counting, { filter: query.filter, rarest: query.rarest }, actor, db)
    const [row] = await counting
    return Number(row?.total ?? 0)
  })
}
