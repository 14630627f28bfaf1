import type { RecordBase } from '../model/field.ts'
import type { UniqueRule } from './resource.ts'

/** What there may be one of, its columns checked against the row: a resource keeps them as plain names, so that resources of different rows go into one list. */
export function uniqueBy<Row extends RecordBase>(
  rule: UniqueRule<Row> & { columns: readonly (keyof Row & string)[]; field?: keyof Row & string },
): UniqueRule<Row> {
  return rule
}
