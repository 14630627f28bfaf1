import type { Knex } from 'knex'
import { dropColumns } from './columns.ts'

/** A list that corrects another leaves out the contracts whose period is over. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('publications', (table) => {
    table.boolean('leave_out_expired').notNullable().defaultTo(false)
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'publications', ['leave_out_expired'])
}
