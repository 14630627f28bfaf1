import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

/** The day by which a question is answered, moved or not: what its list is sorted by. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('questions', (table) => {
    dateColumn(table, 'awaited_on').index()
    table.index(['status', 'awaited_on'])
  })
  await db('questions').update({ awaited_on: db.raw('coalesce(moved_due_on, due_on)') })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.alterTable('questions', (table) => {
    table.dropIndex(['status', 'awaited_on'])
    table.dropIndex(['awaited_on'])
  })
  await dropColumns(db, 'questions', ['awaited_on'])
}
