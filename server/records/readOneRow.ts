import type { Knex } from 'knex'
import type { RecordBase } from '../model/field.ts'
import { notFound } from '../platform/http/errors.ts'
import { byId } from './byId.ts'
import { readRow } from './codec.ts'
import type { Resource } from './resource.ts'

/** One stored record as the code uses it, without locking it. @throws 404. */
export async function readOneRow<Row extends RecordBase>(resource: Resource<Row>, id: number, db: Knex): Promise<Row> {
  const stored = await byId(resource, id, db, 'plain')
  if (!stored) throw notFound()
  return readRow(resource, stored, false)
}
