import type { Knex } from 'knex'
import { notFound } from '../http/errors.ts'
import { readRow, selection } from './codec.ts'
import type { RecordBase } from './fields.ts'
import type { Resource } from './resource.ts'

/** One stored record as the code uses it, without locking it. @throws 404. */
export async function readOneRow<Row extends RecordBase>(resource: Resource<Row>, id: number, db: Knex): Promise<Row> {
  const stored = await db(resource.name)
    .select(selection(resource as unknown as Resource, db, false))
    .where(`${resource.name}.id`, id)
    .first()
  if (!stored) throw notFound()
  return readRow(resource, stored, false)
}
