import type { Knex } from 'knex'
import { seesPrivate } from '../access.ts'
import type { Actor } from '../platform/auth/actor.ts'
import { badRequest } from '../platform/http/errors.ts'
import { publicColumn } from './codec.ts'
import { containsText, literal } from './containsText.ts'
import { type Column, comparable, comparableText, type ListQuery, named, periodOf, readKey } from './listQuery.ts'
import type { Resource } from './resource.ts'
import { fullReference } from './shortReference.ts'

/** Narrows a query to what `filter` asks. @throws a 400 that names an unknown field or a value of another kind. */
export function applyFilter(resource: Resource, query: Knex.QueryBuilder, list: Pick<ListQuery, 'filter'> & Partial<ListQuery>, actor: Actor, db: Knex): void {
  const joins = new Set<string>()
  const join = (column: Column): void => {
    if (!column.join || joins.has(column.joinName!)) return
    joins.add(column.joinName!)
    column.join(query)
  }
  const used: string[] = []
  for (const [key, value] of Object.entries(list.filter)) {
    if (key === 'q') {
      if (typeof value !== 'string' && typeof value !== 'number' && value !== null) throw badRequest('De waarde bij q is geen tekst.')
      const term = fullReference(comparableText(String(value ?? '')).trim())
      if (term) query.where((inner) => resource.search(inner, term, db, list.rarest, list.most))
      continue
    }
    const known = readKey(resource, key)
    if (!known) throw badRequest(`Op het veld ${key} kan niet worden gefilterd.`)
    used.push(known.field)
    join(known.column)
    narrow(query, seenBy(actor, resource, known.column), known.operator, key, value, db)
  }
  if (list.sort) {
    const known = readKey(resource, list.sort[0])
    if (known) join(known.column)
    if (hiddenFrom(resource, list.sort[0], actor) === 'never') throw badRequest(`Op het veld ${list.sort[0]} kan niet worden gesorteerd.`)
  }
  guard(resource, query, used, actor)
  resource.scope?.(query, list.filter, actor)
}

/** Keeps filters on private fields from telling what an answer would not. */
function guard(resource: Resource, query: Knex.QueryBuilder, used: string[], actor: Actor): void {
  for (const name of used) {
    const rows = hiddenFrom(resource, name, actor)
    if (rows === 'never') throw badRequest(`Op het veld ${name} kan niet worden gefilterd.`)
    if (rows) query.whereRaw(rows.sql)
  }
}

/** In which rows only this actor may tell a field apart: `never`, those of an SQL condition, or null where there is nothing to hide. */
export function hiddenFrom(resource: Resource, field: string, actor: Actor): { sql: string } | 'never' | null {
  if (!resource.guarded?.fields.includes(field) || (resource.guarded.sees ?? seesPrivate)(actor.role)) return null
  return resource.guarded.visible
}

/** The column as this actor may compare it: the version and time of change of what the actor may see. */
export function seenBy(actor: Actor, resource: Resource, column: Column): Column {
  return resource.publicVersion && !seesPrivate(actor.role) ? { ...column, name: publicColumn(column.name) } : column
}

function narrow(query: Knex.QueryBuilder, column: Column, operator: string, key: string, value: unknown, db: Knex): void {
  if (operator === 'gte' || operator === 'lte') {
    if (column.type === 'list' || column.type === 'boolean') throw badRequest(`Bij ${key} kan niet op groter of kleiner worden gefilterd.`)
    if (operator === 'gte') query.where(named(column, db), '>=', comparable(column, key, value, 'first'))
    else query.where(named(column, db), '<=', comparable(column, key, value, 'last'))
  } else if (operator === 'like') {
    if (typeof value !== 'string' && typeof value !== 'number') throw badRequest(`De waarde bij ${key} is geen tekst.`)
    query.where(containsText(db, column.name, comparableText(String(value))))
  } else if (value === null) {
    if (column.type === 'list') query.where((inner) => inner.whereNull(column.name).orWhere(column.name, '[]'))
    else query.whereNull(named(column, db))
  } else if (column.type === 'list') {
    const wanted = Array.isArray(value) ? value : [value]
    query.where((inner) => {
      for (const item of limited(key, wanted, MAX_CONTAINED)) inner.orWhere((one) => containing(one, column.name, item, key))
    })
  } else if (column.type === 'instant') {
    query.where((inner) => {
      for (const one of limited(key, [value].flat(), MAX_CONTAINED)) inner.orWhere((during) => within(during, column.name, key, one))
    })
  } else if (Array.isArray(value)) {
    const given = limited(key, value, MAX_VALUES)
      .filter((item) => item !== null)
      .map((item) => comparable(column, key, item))
    query.where((inner) => {
      inner.whereIn(named(column, db), given)
      if (given.length < value.length) inner.orWhereNull(named(column, db))
    })
  } else query.where(named(column, db), comparable(column, key, value))
}

/** The values at a filter. @throws a 400 that names it where they are too many. */
function limited(key: string, values: readonly unknown[], most: number): readonly unknown[] {
  if (values.length > most) throw badRequest(`Bij ${key} staan meer dan ${most} waarden.`)
  return values
}

/** An instant, or any of the day that was given; null: none. */
function within(query: Knex.QueryBuilder, column: string, key: string, value: unknown): void {
  if (value === null) return void query.whereNull(column)
  const { first, last } = periodOf(key, value)
  query.where(column, '>=', first).where(column, '<=', last)
}

const MAX_VALUES = 10_000
/** Values that a list may contain, each of which is a condition of its own. */
const MAX_CONTAINED = 50

/** A JSON list that holds `item`: its text between a bracket or comma on either side. */
export function containing(query: Knex.QueryBuilder, column: string, item: unknown, key: string): void {
  if (typeof item !== 'string' && typeof item !== 'number') throw badRequest(`De waarde bij ${key} past niet bij dit veld.`)
  const encoded = literal(JSON.stringify(item))
  for (const form of [`[${encoded}]`, `[${encoded},%`, `%,${encoded},%`, `%,${encoded}]`]) query.orWhereRaw(`?? like ? escape '\\'`, [column, form])
  if (typeof item === 'string' && /^\d+$/.test(item)) query.orWhere((numeric) => containing(numeric, column, Number(item), key))
}
