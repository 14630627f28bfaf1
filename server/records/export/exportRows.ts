import { setImmediate as othersTurn } from 'node:timers/promises'
import type { Knex } from 'knex'
import { seesPrivate } from '../../access.ts'
import { readRow, selection } from '../codec.ts'
import type { AnyRow, Resource, ViewContext } from '../resource.ts'
import { viewOf } from '../view.ts'

type Context = Omit<ViewContext, 'single'>

/** Rows that are read between two questions of others. */
const BATCH = 200

/** Records by their numbers, in that order, some at a time: as the reader sees them, but without what is private to anybody, also where the reader may see it. What has gone meanwhile is left out. */
export async function* exportRows(resource: Resource, ids: readonly number[], context: Context): AsyncGenerator<Record<string, unknown>> {
  for (let first = 0; first < ids.length; first += BATCH) {
    const some = ids.slice(first, first + BATCH)
    const rows = new Map((await read(resource, some, context)).map((row) => [row.id as number, row]))
    for (const id of some) {
      const row = rows.get(id)
      if (row) yield row
    }
    await othersTurn()
  }
}

async function read(resource: Resource, ids: readonly number[], context: Context): Promise<Record<string, unknown>[]> {
  const { db, actor } = context
  const stored: Record<string, unknown>[] = await db(resource.name)
    .select(selection(resource, db, false, !seesPrivate(actor.role)))
    .whereIn(`${resource.name}.id`, ids)
  const rows = stored.map((row) => readRow<AnyRow>(resource, row, false))
  const guarded = await guardedIn(resource, ids, db)
  const hidden = rows.map((row) => [...(resource.privateFields?.(row) ?? []), ...(guarded.has(row.id) ? resource.guarded!.fields : [])])
  const answers = await viewOf(resource, rows, { ...context, single: false })
  return answers.map((answer, index) => ({ ...answer, ...Object.fromEntries(hidden[index]!.map((name) => [name, null])) }))
}

/** The rows among these whose guarded fields not every role may see. */
async function guardedIn({ name, guarded }: Resource, ids: readonly number[], db: Knex): Promise<Set<number>> {
  if (!guarded || guarded.visible === 'never') return new Set()
  const rows = db(name)
    .whereIn(`${name}.id`, [...ids])
    .whereRaw(`not (${guarded.visible.sql})`)
  return new Set(await rows.pluck(`${name}.id`))
}
