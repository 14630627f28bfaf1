import type { Knex } from 'knex'
import { MAX_BULK } from '../model/answers.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { HttpError } from '../platform/http/errors.ts'
import { applyFilter } from './applyFilter.ts'
import { meantBy } from './meant.ts'
import { type BulkBody, tooMany } from './readBulk.ts'
import type { Resource } from './resource.ts'

/** The records that a bulk change is about, in the order of their numbers, each with the version it is changed on; without one where none was sent. */
export type Selected = readonly { id: number; version: number | undefined }[]

/**
 * The records that are named, or that a filter finds: for this actor, and as many as there were when it was asked.
 * @throws 409 where the filter finds another number of records by now, 400 where they are too many.
 */
export async function selectedRows(resource: Resource, { ids, filter, count, versions, dry_run }: BulkBody, actor: Actor, db: Knex): Promise<Selected> {
  if (ids === null) return foundBy(resource, filter ?? {}, { count: count ?? 0, actor, db })
  const missing = dry_run ? ids.filter((id) => versions[String(id)] === undefined) : []
  const stored = missing.length > 0 ? await versionsOf(resource, missing, db) : new Map<number, number>()
  return ids.toSorted((one, other) => one - other).map((id) => ({ id, version: versions[String(id)] ?? stored.get(id) }))
}

async function foundBy(
  resource: Resource,
  filter: Record<string, unknown>,
  { count, actor, db }: { count: number; actor: Actor; db: Knex },
): Promise<Selected> {
  const found = await rowsOf(resource, filter, actor, db)
  const meant = found.length === 0 ? await meantBy(resource, filter, { db, actor }) : null
  const rows = meant === null ? found : await rowsOf(resource, { ...filter, q: meant }, actor, db)
  if (rows.length > MAX_BULK) throw tooMany(rows.length)
  if (rows.length === count) return rows
  const now = rows.length === 1 ? 'voldoet 1 regel' : `voldoen ${rows.length} regels`
  throw new HttpError(409, 'selection_changed', `Aan dit filter ${now}; u zag er ${count}. Ververs de lijst en kies opnieuw.`, { count: rows.length })
}

async function rowsOf(resource: Resource, filter: Record<string, unknown>, actor: Actor, db: Knex): Promise<{ id: number; version: number }[]> {
  const rows = db(resource.name)
    .select(`${resource.name}.id`, `${resource.name}.version`)
    .orderBy(`${resource.name}.id`)
    .limit(MAX_BULK + 1)
  applyFilter(resource, rows, { filter }, actor, db)
  return rows
}

async function versionsOf({ name }: Resource, ids: readonly number[], db: Knex): Promise<Map<number, number>> {
  const rows: { id: number; version: number }[] = await db(name)
    .whereIn('id', [...ids])
    .select('id', 'version')
  return new Map(rows.map(({ id, version }) => [id, version]))
}
