import type { Knex } from 'knex'
import { seesPrivate } from '../access.ts'
import type { Actor } from '../auth/actor.ts'
import { badRequest } from '../http/errors.ts'
import { containsText, literal } from './containsText.ts'
import { type Column, comparable, type ListQuery, named, readKey } from './listQuery.ts'
import type { Resource } from './resource.ts'

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
      const term = String(value ?? '')
        .replaceAll('\u0000', '')
        .trim()
      if (term) query.where((inner) => resource.search(inner, term, db, list.rarest))
      continue
    }
    const known = readKey(resource, key)
    if (!known) throw badRequest(`Op het veld ${key} kan niet worden gefilterd.`)
    used.push(known.field)
    join(known.column)
    narrow(query, known.column, known.operator, key, value, db)
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

function narrow(query: Knex.QueryBuilder, column: Column, operator: string, key: string, value: unknown, db: Knex): void {
  if (operator === 'gte' || operator === 'lte') {
    if (column.type === 'list' || column.type === 'boolean') throw badRequest(`Bij ${key} kan niet op groter of kleiner worden gefilterd.`)
    query.where(named(column, db), operator === 'gte' ? '>=' : '<=', comparable(column, key, value))
  } else if (operator === 'like') {
    if (typeof value !== 'string' && typeof value !== 'number') throw badRequest(`De waarde bij ${key} is geen tekst.`)
    query.where(containsText(db, column.name, String(value)))
  } else if (value === null) {
    if (column.type === 'list') query.where((inner) => inner.whereNull(column.name).orWhere(column.name, '[]'))
    else query.whereNull(named(column, db))
  } else if (column.type === 'list') {
    const wanted = Array.isArray(value) ? value : [value]
    if (wanted.length > MAX_CONTAINED) throw badRequest(`Bij ${key} staan meer dan ${MAX_CONTAINED} waarden.`)
    query.where((inner) => {
      for (const item of wanted) inner.orWhere((one) => containing(one, column.name, item, key))
    })
  } else if (Array.isArray(value)) {
    if (value.length > MAX_VALUES) throw badRequest(`Bij ${key} staan meer dan ${MAX_VALUES} waarden.`)
    const given = value.filter((item) => item !== null).map((item) => comparable(column, key, item))
    query.where((inner) => {
      inner.whereIn(named(column, db), given)
      if (given.length < value.length) inner.orWhereNull(named(column, db))
    })
  } else query.where(named(column, db), comparable(column, key, value))
}

const MAX_VALUES = 10_000
/** Values that a list may contain, each of which is a condition of its own. */
const MAX_CONTAINED = 50

/** A JSON list that holds `item`: its text between a bracket or comma on either side. */
function containing(query: Knex.QueryBuilder, column: string, item: unknown, key: string): void {
  if (typeof item !== 'string' && typeof item !== 'number') throw badRequest(`De waarde bij ${key} past niet bij dit veld.`)
  const encoded = literal(JSON.stringify(item))
  for (const form of [`[${encoded}]`, `[${encoded},%`, `%,${encoded},%`, `%,${encoded}]`]) query.orWhereRaw(`?? like ? escape '\\'`, [column, form])
  if (typeof item === 'string' && /^\d+$/.test(item)) query.orWhere((numeric) => containing(numeric, column, Number(item), key))
}
