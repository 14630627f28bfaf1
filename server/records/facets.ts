import type { Knex } from 'knex'
import type { Actor } from '../platform/auth/actor.ts'
import { memoize } from '../platform/database/memoize.ts'
import { applyFilter } from './applyFilter.ts'
import { eyesOf } from './eyesOf.ts'
import { readListQuery } from './listQuery.ts'
import { meantBy } from './meant.ts'
import type { Resource } from './resource.ts'

/**
 * How many records of a filtered list have each value of some fields: `{ status: { draft: 12, … }, … }`. A field's own filter is left out of its
 * own counts, so that a filter at the side shows what another choice would find.
 */
export async function facets(
  resource: Resource,
  names: readonly string[],
  query: Record<string, unknown>,
  { db, actor }: { db: Knex; actor: Actor },
): Promise<Record<string, Record<string, number>>> {
  const { filter: asked } = readListQuery(resource, { filter: query.filter })
  const { q } = asked
  const meant = q ? await meantBy(resource, { q }, { db, actor }) : null
  const filter = meant === null ? asked : { ...asked, q: meant }
  const counted: Record<string, Record<string, number>> = {}
  for (const name of names) {
    const { [name]: _own, ...others } = filter
    const key = `facets|${resource.name}|${name}|${eyesOf(resource, actor)}|${JSON.stringify(others)}`
    counted[name] = await memoize(db, key, () => countsOf(resource, name, others, { db, actor }))
  }
  return counted
}

async function countsOf(
  resource: Resource,
  name: string,
  filter: Record<string, unknown>,
  { db, actor }: { db: Knex; actor: Actor },
): Promise<Record<string, number>> {
  const rows = db(resource.name).select(`${resource.name}.${name} as value`).count({ total: '*' }).groupBy(`${resource.name}.${name}`)
  applyFilter(resource, rows, { filter }, actor, db)
  return Object.fromEntries(((await rows) as { value: unknown; total: number }[]).map(({ value, total }) => [String(value), Number(total)]))
}
