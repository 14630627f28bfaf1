import type { Knex } from 'knex'
import { seesPrivate } from '../access.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { applyFilter, hiddenFrom, seenBy } from './applyFilter.ts'
import { cachedCount } from './cachedCount.ts'
import { selection } from './codec.ts'
import { foldedSql } from './foldText.ts'
import { type Column, columnOf, type ListQuery, named } from './listQuery.ts'
import { meantBy } from './meant.ts'
import type { Resource } from './resource.ts'
import { keptSortColumn } from './sortKeys.ts'
import { view } from './view.ts'
import { withRarest } from './withRarest.ts'

export interface Page {
  records: Record<string, unknown>[]
  first: number
  total: number
  /** What was looked for in place of a term that finds nothing. */
  meant?: string
}

interface Context {
  db: Knex
  actor: Actor
  today: string
}

/** In the text of the query: of a limit that is bound, SQLite reads the statement anew each time. */
const literally = { skipBinding: true }

/** The one list path: a page of a resource with its total, filtered, sorted and seen through the actor's eyes. A search that finds nothing is forgiven one mistake. */
export async function list(resource: Resource, asked: ListQuery, context: Context): Promise<Page> {
  const page = await pageOf(resource, asked, context)
  if (page.total > 0) return page
  const meant = await meantBy(resource, asked.filter, context)
  return meant === null ? page : { ...(await pageOf(resource, { ...asked, filter: { ...asked.filter, q: meant } }, context)), meant }
}

/** The numbers of all that a list holds, in its order. A search that finds nothing is forgiven as in the list. */
export async function idsOf(resource: Resource, asked: ListQuery, context: Context): Promise<number[]> {
  const { page } = await foundBy(resource, asked, context)
  const ids: number[] = await page.pluck(`${resource.name}.id`)
  if (ids.length > 0) return ids
  const meant = await meantBy(resource, asked.filter, context)
  return meant === null ? ids : (await foundBy(resource, { ...asked, filter: { ...asked.filter, q: meant } }, context)).page.pluck(`${resource.name}.id`)
}

/** The query for the numbers of what a list holds, in its order. */
async function foundBy(resource: Resource, asked: ListQuery, { db, actor }: Context): Promise<{ page: Knex.QueryBuilder; query: ListQuery }> {
  const query = await withRarest(resource, asked, db)
  const page = db(resource.name).select(`${resource.name}.id`)
  applyFilter(resource, page, query, actor, db)
  orderBy(resource, page, query, actor, db)
  return { page, query }
}

async function pageOf(resource: Resource, asked: ListQuery, context: Context): Promise<Page> {
  const { db, actor } = context
  const { page, query } = await foundBy(resource, asked, context)
  if (query.limit !== null) page.limit(query.limit, literally)
  if (query.first > 0) page.offset(query.first)
  // Found first and read then: where a sort has no index, it carries an id of each record instead of all that is shown of it.
  const rows = db(resource.name)
    .select(selection(resource, db, false, !seesPrivate(actor.role)))
    .whereIn(`${resource.name}.id`, page)
  joinFor(resource, rows, query)
  orderBy(resource, rows, query, actor, db)
  const stored: Record<string, unknown>[] = await rows
  const known = query.limit === null ? stored.length : undefined
  const total = known ?? (await cachedCount(resource, query, actor, db))
  return { records: await view(resource, stored, { ...context, single: false }), first: query.first, total }
}

/** Sorts by the field asked for and by id, empty values last upwards and first downwards on both engines. */
function orderBy(resource: Resource, rows: Knex.QueryBuilder, { sort: [name, direction] }: ListQuery, actor: Actor, db: Knex): void {
  const column = seenBy(actor, resource, columnOf(resource, name)!)
  const shown = hiddenFrom(resource, name, actor)
  if (shown && shown !== 'never')
    return void rows.orderByRaw(`case when ${shown.sql} then ?? end ${direction} nulls last, ?? ${direction}`, [column.name, `${resource.name}.id`])
  const nulls = column.nullable ? (direction === 'ASC' ? ' nulls last' : ' nulls first') : ''
  rows.orderByRaw(`?? ${direction}${nulls}`, [sorting(column, db)])
  if (name !== 'id') rows.orderByRaw(`?? ${direction}`, [`${resource.name}.id`])
}

/** What a column is sorted by: names by their words, as kept or folded here; all else as it is. */
function sorting(column: Column, db: Knex): string {
  if (column.sql !== undefined) return named(column, db)
  const kept = keptSortColumn(column.name)
  if (kept) return kept
  return column.words ? (db.raw(foldedSql(quoted(column.name))) as unknown as string) : column.name
}

const quoted = (column: string): string => `"${column.replace('.', '"."')}"`

function joinFor(resource: Resource, rows: Knex.QueryBuilder, { sort }: ListQuery): void {
  columnOf(resource, sort[0])?.join?.(rows)
}
