import type { Knex } from 'knex'
import type { Totals } from '../model/answers.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { memoize } from '../platform/database/memoize.ts'
import { applyFilter, hiddenFrom } from './applyFilter.ts'
import { eyesOf } from './eyesOf.ts'
import { readListQuery } from './listQuery.ts'
import { meantBy } from './meant.ts'
import type { Resource, Total } from './resource.ts'
import { withRarest } from './withRarest.ts'

type Filter = Record<string, unknown>

interface Asking {
  db: Knex
  actor: Actor
}

/** The totals of all that a list with this filter holds, seen through the actor's eyes. A search that finds nothing is forgiven as in the list. */
export async function totals(resource: Resource, named: Readonly<Record<string, Total>>, query: Record<string, unknown>, asking: Asking): Promise<Totals> {
  const { filter } = readListQuery(resource, { filter: query.filter })
  const seen = Object.entries(named).filter(([name]) => hiddenFrom(resource, name, asking.actor) === null)
  const found = await kept(resource, seen, filter, asking)
  const meant = found.count > 0 ? null : await meantBy(resource, filter, asking)
  return meant === null ? found : kept(resource, seen, { ...filter, q: meant }, asking)
}

type Seen = readonly (readonly [name: string, total: Total])[]

async function kept(resource: Resource, seen: Seen, filter: Filter, { db, actor }: Asking): Promise<Totals> {
  return memoize(db, `totals|${resource.name}|${eyesOf(resource, actor)}|${JSON.stringify(filter)}`, () => reckoned(resource, seen, filter, { db, actor }))
}

/** One query: what counts of each record is found first, since that may depend on the others that are found. */
async function reckoned(resource: Resource, seen: Seen, filter: Filter, { db, actor }: Asking): Promise<Totals> {
  const counted = seen.flatMap(([name, { sum, of }]) => [{ name, sql: sum }, ...(of === undefined ? [] : [{ name: `${name}_of`, sql: of }])])
  const found = db(resource.name).select(counted.map(({ name, sql }) => db.raw('? as ??', [db.raw(sql), name])))
  if (counted.length === 0) found.select(`${resource.name}.id`)
  applyFilter(resource, found, await withRarest(resource, { filter }, db), actor, db)
  const [row] = await db
    .from(found.as('found'))
    .count({ count: '*' })
    .sum(Object.fromEntries(counted.map(({ name }) => [name, name])))
  const figure = (name: string): number | null => (row[name] === null ? null : Number(row[name]))
  const part = (name: string): number | null => (figure(`${name}_of`) ? (figure(name) ?? 0) / figure(`${name}_of`)! : null)
  const answers = seen.map(([name, { of }]) => [name, of === undefined ? figure(name) : part(name)])
  return { ...Object.fromEntries(answers), count: Number(row.count) }
}
