import type { Knex } from 'knex'
import { dropColumns } from './columns.ts'

/** Who else changed what a plafond request asks: none of them decides about it (GGZ-PL-9). */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('plafond_requests', (table) => {
    table.text('changed_by').notNullable().defaultTo('[]')
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'plafond_requests', ['changed_by'])
}
