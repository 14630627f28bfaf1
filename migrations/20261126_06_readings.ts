import type { Knex } from 'knex'
import { dropColumns } from './columns.ts'

/** How a clause is applied, in Dutch: what Dutch screens show beside its quote. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('clauses', (table) => {
    table.text('reading_nl')
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'clauses', ['reading_nl'])
}
