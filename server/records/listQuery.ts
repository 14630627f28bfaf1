import type { Knex } from 'knex'
import { isCalendarDate } from '../model/dates.ts'
import type { FieldType } from '../model/field.ts'
import { badRequest } from '../platform/http/errors.ts'
import { dayInAmsterdam, storedInstant } from './instants.ts'
import type { Resource } from './resource.ts'
import { plainSpaces } from './writtenText.ts'

export const MAX_PAGE = 1000
/** The largest whole number of a column other than an amount, on both engines. */
const LARGEST = 2_147_483_647

export interface ListQuery {
  filter: Record<string, unknown>
  first: number
  limit: number | null
  sort: readonly [string, 'ASC' | 'DESC']
  /** The rarest word of `filter.q`, where it has one. */
  rarest?: string | null
  /** So many entries of a word are looked at, where a few finds suffice. */
  most?: number
}

/** Reads `filter`, `range` and `sort` of a list call. @throws a 400 that names what is malformed. */
export function readListQuery(resource: Resource, query: Record<string, unknown>): ListQuery {
  const filter = parameter(query, 'filter', {})
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter)) throw badRequest('`filter` is geen JSON-object.')
  const range = parameter(query, 'range', null)
  const sort = parameter(query, 'sort', resource.sort)
  return { filter: filter as Record<string, unknown>, ...readRange(range, filter as Record<string, unknown>), sort: readSort(resource, sort) }
}

export function parameter(query: Record<string, unknown>, name: string, absent: unknown): unknown {
  const text = query[name]
  if (text === undefined || text === '') return absent
  if (typeof text !== 'string') throw badRequest(`\`${name}\` is geen tekst.`)
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest(`\`${name}\` is geen geldige JSON.`)
  }
}

function readRange(range: unknown, filter: Record<string, unknown>): { first: number; limit: number | null } {
  if (range === null) return { first: 0, limit: Object.hasOwn(filter, 'id') ? null : MAX_PAGE }
  if (!Array.isArray(range) || range.length !== 2 || !range.every((n) => Number.isSafeInteger(n) && n >= 0) || range[1] < range[0]) {
    throw badRequest('`range` is geen [eerste, laatste].')
  }
  const limit = range[1] - range[0] + 1
  if (limit > MAX_PAGE) throw badRequest(`\`range\` vraagt ${limit} regels; hoogstens ${MAX_PAGE} per keer.`)
  return { first: range[0], limit }
}

function readSort(resource: Resource, sort: unknown): readonly [string, 'ASC' | 'DESC'] {
  if (!Array.isArray(sort) || sort.length !== 2 || typeof sort[0] !== 'string' || !['ASC', 'DESC'].includes(sort[1])) {
    throw badRequest('`sort` is geen [veld, "ASC" of "DESC"].')
  }
  if (!columnOf(resource, sort[0])) throw badRequest(`Op het veld ${sort[0]} kan niet worden gesorteerd.`)
  return [sort[0], sort[1] as 'ASC' | 'DESC']
}

export interface Column {
  name: string
  type: FieldType
  nullable: boolean
  /** Words are sorted as a reader expects; a code as it is. */
  words?: boolean
  /** What stands in a query for a column that is reckoned. */
  sql?: string
  joinName?: string
  join?: (query: Knex.QueryBuilder) => void
}

/** The column behind a field that may be filtered and sorted on; undefined where there is none. */
export function columnOf(resource: Resource, name: string): Column | undefined {
  if (name === 'id' || (!resource.bare && name === 'version')) return { name: `${resource.name}.${name}`, type: 'integer', nullable: false }
  if (!resource.bare && (name === 'created_at' || name === 'updated_at')) return { name: `${resource.name}.${name}`, type: 'instant', nullable: false }
  if (Object.hasOwn(resource.fields, name)) {
    const field = resource.fields[name]!
    if (field.writeOnly || resource.hidden?.includes(name)) return undefined
    return { name: `${resource.name}.${name}`, type: field.type, nullable: !field.required, words: field.words }
  }
  if (resource.joined && Object.hasOwn(resource.joined, name)) {
    const joined = resource.joined[name]!
    return { name: joined.column, type: joined.type, nullable: true, sql: joined.sql, join: joined.join, joinName: joined.joinName }
  }
  return undefined
}

/** A column as a query names it. */
export function named({ name, sql }: Column, db: Knex): string {
  return sql === undefined ? name : (db.raw(sql) as unknown as string)
}

export type Operator = 'equals' | 'gte' | 'lte' | 'like'

/** Splits a filter key into its field and operator; a field's own name wins over a suffix. */
export function readKey(resource: Resource, key: string): { field: string; operator: Operator; column: Column } | undefined {
  const plain = columnOf(resource, key)
  if (plain) return { field: key, operator: 'equals', column: plain }
  const [, field, operator] = /^(.+)_(gte|lte|like)$/.exec(key) ?? []
  const column = field ? columnOf(resource, field) : undefined
  return column ? { field: field!, operator: operator as Operator, column } : undefined
}

/** The value to compare a column with; of a day against instants its first or last one. @throws a 400 that names the field where the value is of another kind. */
export function comparable(column: Column, key: string, value: unknown, edge: 'first' | 'last' = 'first'): string | number | boolean {
  const wrong = badRequest(`De waarde bij ${key} past niet bij dit veld.`)
  switch (column.type) {
    case 'integer':
    case 'decimal': {
      const number = typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value
      if (typeof number !== 'number' || !Number.isFinite(number)) throw wrong
      if (column.type === 'integer' && (!Number.isSafeInteger(number) || (!column.name.endsWith('_cents') && Math.abs(number) > LARGEST))) throw wrong
      return number
    }
    case 'boolean':
      if (value === true || value === 'true' || value === 1) return true
      if (value === false || value === 'false' || value === 0) return false
      throw wrong
    case 'date':
      if (typeof value !== 'string' || !isCalendarDate(value)) throw wrong
      return value
    case 'instant':
      return periodOf(key, value)[edge]
    default:
      if (typeof value !== 'string' && typeof value !== 'number') throw wrong
      return comparableText(String(value))
  }
}

/** The instants that a value in a filter stands for: one that is written in full, or all of a calendar day in Amsterdam. @throws a 400 that names the field. */
export function periodOf(key: string, value: unknown): { first: string; last: string } {
  if (typeof value === 'string' && isCalendarDate(value)) return dayInAmsterdam(value)
  const instant = typeof value === 'string' ? storedInstant(value) : undefined
  if (instant === undefined) throw badRequest(`De waarde bij ${key} is geen dag (2027-09-15) en geen tijdstip met Z of een tijdzone (2027-09-15T10:00:00Z).`)
  return { first: instant, last: instant }
}

/** Text as it is stored: composed, spaces plain, and without the one character that no engine keeps. */
export function comparableText(text: string): string {
  return plainSpaces(text.normalize('NFC')).replaceAll('\u0000', '')
}
