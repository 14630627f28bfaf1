import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

/** Where a policy was copied from, and when and why it was published. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('policies', (table) => {
    table.integer('based_on_id')
    dateColumn(table, 'published_on')
    table.text('published_reason')
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'policies', ['based_on_id', 'published_on', 'published_reason'])
}
