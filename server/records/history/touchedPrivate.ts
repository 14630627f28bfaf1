import type { RecordBase } from '../../model/field.ts'
import type { Resource } from '../resource.ts'

/**
 * The private fields that an event names: all of the record, before and after, where `changed` has any of them, else none. Which of them changed would
 * tell what an answer became: only one that is bad asks for a date and a proof.
 */
export function touchedPrivate<Row extends RecordBase>(resource: Resource<Row>, rows: readonly (Row | null)[], changed: readonly string[]): string[] {
  const known = new Set(rows.flatMap((row) => (row && resource.privateFields?.(row)) || []))
  const stored = [...known].filter((name) => Object.hasOwn(resource.fields, name))
  return stored.some((name) => changed.includes(name)) ? stored : []
}
