import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

/** The moved term for the reply to an offered contract, why, and when the provider was told (GGZ-R-4), as proposals have them. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => {
    dateColumn(table, 'moved_reply_due_on')
    dateColumn(table, 'move_announced_on')
    table.text('move_reason')
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'contracts', ['moved_reply_due_on', 'move_announced_on', 'move_reason'])
}
