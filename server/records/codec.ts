import type { Knex } from 'knex'
import type { Field, Fields, RecordBase } from '../model/field.ts'
import { handsOverText } from '../platform/database/connect.ts'
import type { Resource } from './resource.ts'

/** A row as the database gives it → that row as the code uses it (booleans, parsed JSON), in place: a copy of every row of a page would cost more than reading it. Columns that are no field stay as they are. */
export function decode<Row extends RecordBase>(fields: Fields, row: Record<string, unknown>): Row {
  for (const [name, field] of convertedFields(fields)) {
    const value = row[name]
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

/** A row's value by the name of a field. */
export const fieldOf = (row: Record<string, unknown>, name: string): unknown => row[name]

/** Some of a resource's fields, by name. */
export function fieldsNamed<F extends Fields>(fields: F, names: readonly (keyof F & string)[]): Fields {
  return Object.fromEntries(names.map((name) => [name, fields[name]!]))
}

/**
 * What a query of this resource selects: its columns and the computed ones that come along. What it gives is read with `readRow`.
 * @param forOthers for roles without the private fields: version and time of change are those of what they may see
 */
export function selection(resource: Resource, db: Knex, single: boolean, forOthers = false): Knex.Raw {
  const { names, columns: stored } = readingOf(resource, single)
  const columns = forOthers && resource.publicVersion ? stored.map((column) => publicColumn(column)) : stored
  return db.raw(handsOverText(db) ? `${asText(columns)} as ${TEXT}` : columns.map((column, index) => `${column} as ${quoted(names[index]!)}`).join(', '))
}

/** SQL of a record of a page as one text, which `readRow` reads under the name `TEXT`; null on an engine that hands rows over by column. */
export function rowAsText(resource: Resource, db: Knex): string | null {
  return handsOverText(db) ? asText(readingOf(resource, false).columns) : null
}

const asText = (columns: readonly string[]): string => `json_array(${columns.join(', ')})`

/** A row that `selection` selected, as the code uses it. */
export function readRow<Row extends RecordBase>(resource: Resource<Row>, stored: Record<string, unknown>, single: boolean): Row {
  if (typeof stored[TEXT] !== 'string') return decode<Row>(resource.fields, stored)
  const { names, blank } = readingOf(resource, single)
  const row = { ...blank }
  const values = JSON.parse(stored[TEXT]) as unknown[]
  for (let index = 0; index < names.length; index += 1) row[names[index]!] = values[index]
  return decode<Row>(resource.fields, row)
}

export const TEXT = 'row_as_text'

interface Reading {
  names: readonly string[]
  /** SQL of what is read under each name. */
  columns: readonly string[]
  /** A row with every name, of computed fields too, and no values. Copies that are filled in keep its shape; built name by name they would become slow dictionaries. */
  blank: Record<string, unknown>
}

/** Found once for each resource: naming fifty columns anew costs more than fetching them. */
const readings = new WeakMap<Resource, { single?: Reading; page?: Reading }>()

function readingOf(resource: Resource, single: boolean): Reading {
  const known = readings.get(resource) ?? {}
  readings.set(resource, known)
  const kind = single ? 'single' : 'page'
  known[kind] ??= newReading(resource, single)
  return known[kind]
}

function newReading(resource: Resource, single: boolean): Reading {
  const base = resource.bare ? ['id'] : ['id', 'version', 'created_at', 'updated_at']
  const stored = [...base, ...Object.keys(resource.fields).filter((name) => !resource.fields[name]!.writeOnly)]
  const extras = resource.extras?.(single) ?? {}
  const names = [...stored, ...Object.keys(extras)]
  const later = Object.keys(resource.computed).filter((name) => !names.includes(name))
  return {
    names,
    columns: [...stored.map((name) => `${quoted(resource.name)}.${quoted(name)}`), ...Object.values(extras)],
    blank: Object.assign(
      JSON.parse(`{${[...names, ...later].map((name) => `${quoted(name)}:null`).join()}}`),
      Object.fromEntries(later.map((name) => [name, undefined])),
    ),
  }
}

/** The column that roles without the private fields are told instead. */
export const publicColumn = (column: string): string => column.replace(/\b(version|updated_at)(?="?$)/, 'public_$1')

/** A name of our own in standard SQL, which both engines read. */
const quoted = (name: string): string => `"${name}"`

/** Whether two values are the same; lists and objects by what they hold. */
export const isSame = (one: unknown, other: unknown): boolean => one === other || (typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other))
