import type { Knex } from 'knex'
import type { Actor } from '../auth/actor.ts'
import { applyFilter, hiddenFrom } from './applyFilter.ts'
import { selection } from './codec.ts'
import { countOf } from './countOf.ts'
import { columnOf, type ListQuery } from './listQuery.ts'
import type { Resource } from './resource.ts'
import { view } from './view.ts'

export interface Page {
  records: Record<string, unknown>[]
  first: number
  total: number
}

/** The one list path: a page of a resource with its total, filtered, sorted and seen through the actor's eyes. */
export async function list(resource: Resource, query: ListQuery, context: { db: Knex; actor: Actor; today: string }): Promise<Page> {
  const { db, actor } = context
  const rows = db(resource.name).select(selection(resource, db, false))
  applyFilter(resource, rows, query, actor, db)
  orderBy(resource, rows, query, actor)
  if (query.limit !== null) rows.limit(query.limit)
  if (query.first > 0) rows.offset(query.first)
  const stored: Record<string, unknown>[] = await rows
  const known = query.limit === null ? stored.length : undefined
  const total = known ?? (await countOf(resource, query, actor, db))
  return { records: await view(resource, stored, { ...context, single: false }), first: query.first, total }
}

/** Sorts by the field asked for and by id, empty values last upwards and first downwards on both engines. */
function orderBy(resource: Resource, rows: Knex.QueryBuilder, { sort: [name, direction] }: ListQuery, actor: Actor): void {
  const column = columnOf(resource, name)!
  const shown = hiddenFrom(resource, name, actor)
  if (shown && shown !== 'never')
    return void rows.orderByRaw(`case when ${shown.sql} then ?? end ${direction} nulls last, ?? ${direction}`, [column.name, `${resource.name}.id`])
  const nulls = column.nullable ? (direction === 'ASC' ? ' nulls last' : ' nulls first') : ''
  rows.orderByRaw(`?? ${direction}${nulls}`, [column.name])
  if (name !== 'id') rows.orderByRaw(`?? ${direction}`, [`${resource.name}.id`])
}
