import type { Knex } from 'knex'
import { dropColumns } from './columns.ts'

/** Whether a request for the coordination function came in the form that insurers agreed on, the volgformat (KV-P-6). */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('coordination_requests', (table) => void table.boolean('follow_format').notNullable().defaultTo(false))
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'coordination_requests', ['follow_format'])
}
