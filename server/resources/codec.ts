import type { Knex } from 'knex'
import type { Field, Fields, RecordBase } from './fields.ts'
import type { Resource } from './resource.ts'

/** A row as the database gives it → a row as the code uses it (booleans, parsed JSON). Columns that are no field stay as they are. */
export function decode<Row extends RecordBase>(fields: Fields, stored: Record<string, unknown>): Row {
  const row: Record<string, unknown> = { ...stored }
  for (const [name, field] of convertedFields(fields)) {
    const value = stored[name]
    if (value === undefined) continue
    if (field.storage === 'boolean') row[name] = value === null ? null : Boolean(value)
    else row[name] = typeof value === 'string' ? JSON.parse(value) : (value ?? field.fallback ?? null)
  }
  return row as Row
}

const converted = new WeakMap<Fields, [string, Field][]>()

/** The few fields that are not stored as they are; found once for each resource, since every row of every page asks. */
function convertedFields(fields: Fields): [string, Field][] {
  const known = converted.get(fields) ?? Object.entries(fields).filter(([, { storage }]) => storage !== 'plain')
  converted.set(fields, known)
  return known
}

/** The stored form of the fields of `row` (and of nothing else). */
export function encode(fields: Fields, row: Record<string, unknown>): Record<string, unknown> {
  const stored: Record<string, unknown> = {}
  for (const [name, field] of Object.entries(fields)) {
    const value = row[name]
    if (value === undefined || field.writeOnly) continue
    stored[name] = field.storage === 'json' && value !== null ? JSON.stringify(value) : value
  }
  return stored
}

/** The names in `fields` whose value differs between two rows. */
export function changedFields(fields: Fields, before: Record<string, unknown>, after: Record<string, unknown>): string[] {
  return Object.keys(fields).filter((name) => !fields[name]!.writeOnly && !isSame(before[name] ?? null, after[name] ?? null))
}

/** What a query of this resource selects: its columns and the computed ones that come along. */
export function selection(resource: Resource, db: Knex, single: boolean): Knex.Raw {
  const known = selections.get(resource) ?? {}
  selections.set(resource, known)
  const kind = single ? 'single' : 'page'
  known[kind] ??= selectionOf(resource, single)
  return db.raw(known[kind])
}

/** Written once for each resource: naming fifty columns anew costs more than fetching them. */
const selections = new WeakMap<Resource, { single?: string; page?: string }>()

function selectionOf(resource: Resource, single: boolean): string {
  const base = resource.bare ? ['id'] : ['id', 'version', 'created_at', 'updated_at']
  const stored = Object.keys(resource.fields).filter((name) => !resource.fields[name]!.writeOnly)
  const columns = [...base, ...stored].map((column) => `${quoted(resource.name)}.${quoted(column)}`)
  const extras = Object.entries(resource.extras?.(single) ?? {}).map(([name, sql]) => `${sql} as ${quoted(name)}`)
  return [...columns, ...extras].join(', ')
}

/** A name of our own in standard SQL, which both engines read. */
const quoted = (name: string): string => `"${name}"`

/** Whether two values are the same; lists and objects by what they hold. */
export const isSame = (one: unknown, other: unknown): boolean => one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
