import type { Knex } from 'knex'

/** The columns of a union of work, in their order, each with its type on both engines. */
const types = {
  kind: 'varchar(40)',
  subject: 'varchar(40)',
  subject_id: 'integer',
  part_id: 'integer',
  contract_id: 'integer',
  provider_id: 'integer',
  reference: 'varchar(60)',
  owner_id: 'integer',
  turn: 'varchar(10)',
  due_on: 'varchar(10)',
  shown_from: 'varchar(10)',
  status: 'varchar(20)',
  about: 'varchar(200)',
  reached_on: 'varchar(10)',
  utilisation: 'double precision',
  next_status: 'varchar(20)',
  fingerprint: 'varchar(200)',
} as const

export type WorkColumn = keyof typeof types
export const workColumnNames = Object.keys(types) as WorkColumn[]

/** SQL of each column; what is left out is null. A bare word is a column, `'text'` in quotes a text. */
type WorkSql = Partial<Record<WorkColumn, string>> & { kind: string; subject: string; subject_id: string; fingerprint: string }

/** Adds the columns of a union of work to a query over the records that they come from. */
export function workColumns(db: Knex, query: Knex.QueryBuilder, sql: WorkSql): Knex.QueryBuilder {
  return query.select(workColumnNames.map((name) => db.raw(`${typed(sql[name] ?? 'null', types[name])} as ${name}`)))
}

/** A column keeps the type it has, so that a filter on it finds its index; all else is given one, so that both engines put the selects together. */
const typed = (sql: string, type: string): string => (/^\w+\.\w+$/.test(sql) ? sql : `cast(${sql} as ${type})`)

/** A text as SQL. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`

/** Several values as one text, which changes when one of them does. */
export const fingerprintOf = (...columns: string[]): string => columns.map((column) => `coalesce(cast(${column} as varchar(60)), '')`).join(` || '|' || `)
