import type { Knex } from 'knex'

/** The columns every versioned record has: `id`, `version` (optimistic lock), `created_at` and `updated_at` (UTC instants, ISO text). */
export function recordColumns(table: Knex.CreateTableBuilder): void {
  table.increments('id')
  table.integer('version').notNullable().defaultTo(1)
  table.string('created_at', 24).notNullable()
  table.string('updated_at', 24).notNullable()
}

/** What roles without the private fields are told as `version` and `updated_at`: moved by changes of what they may see alone. */
export function publicVersionColumns(table: Knex.CreateTableBuilder): void {
  table.integer('public_version').notNullable().defaultTo(1)
  table.string('public_updated_at', 24)
}

/** A calendar date in Europe/Amsterdam, kept as text `YYYY-MM-DD` on both engines. */
export function dateColumn(table: Knex.CreateTableBuilder, name: string): Knex.ColumnBuilder {
  return table.string(name, 10)
}

/** An amount in whole euro cents. */
export function centsColumn(table: Knex.CreateTableBuilder, name: string): Knex.ColumnBuilder {
  return table.bigInteger(name)
}

/** Text that is compared sign by sign on both engines, whatever the language that a PostgreSQL database was made in. */
export function bySignColumn(db: Knex, table: Knex.CreateTableBuilder, name: string, length: number): Knex.ColumnBuilder {
  return table.specificType(name, `varchar(${length})${isPostgres(db) ? ' collate "C"' : ''}`)
}

/** A CHECK that `name` is empty or one of `values`. */
export function oneOfCheck(table: Knex.CreateTableBuilder, name: string, values: readonly string[]): void {
  const list = values.map((value) => `'${value}'`).join(', ')
  table.check(`${name} is null or ${name} in (${list})`)
}

/** A CHECK that an amount in cents is empty or not negative. */
export function notNegativeCheck(table: Knex.CreateTableBuilder, name: string): void {
  table.check(`${name} is null or ${name} >= 0`)
}

/** Takes columns away. Not with Knex's `dropColumn`: on SQLite that makes the table anew, and drops the rows that hang on the old one. */
export async function dropColumns(db: Knex, table: string, names: readonly string[]): Promise<void> {
  for (const name of names) await db.raw('alter table ?? drop column ??', [table, name])
}

/** Drops tables, each after those that refer to it. */
export async function dropTables(db: Knex, names: readonly string[]): Promise<void> {
  for (const name of names) await db.schema.dropTable(name)
}

export const isPostgres = (db: Knex): boolean => db.client.config.client === 'pg'
