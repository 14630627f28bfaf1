import type { RecordBase } from '../model/field.ts'
import { fieldOf, readRow } from './codec.ts'
import { readOneRow } from './readOneRow.ts'
import type { Resource, SaveContext } from './resource.ts'

/** The record that a field of the saved one points at: as it came along, else read now. @throws 404 */
export async function readAlong<Row extends RecordBase, Other extends RecordBase>(
  { trx, before, after, along }: SaveContext<Row>,
  field: string & keyof Row,
  resource: Resource<Other>,
): Promise<Other> {
  const came = before?.[field] === after[field] ? along?.[field] : undefined
  return came ? readRow(resource, came, false) : readOneRow(resource, Number(fieldOf(after, field)), trx)
}
