import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

/** The team of a user, and until when who takes over: so that work is handed on to somebody who is there. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('users', (table) => {
    table.string('team', 60)
    dateColumn(table, 'absent_from')
    dateColumn(table, 'absent_until')
  })
  // Not with Knex's `references`: on SQLite that makes the table anew, and drops the rows that hang on the old one.
  await db.raw('alter table users add column deputy_id integer references users (id)')
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'users', ['deputy_id', 'absent_until', 'absent_from', 'team'])
}
