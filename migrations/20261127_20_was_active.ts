import type { Knex } from 'knex'
import { dropColumns } from './columns.ts'

/** Whether a contract is or once was active (GGZ-C-2). Of those that have ended, the day of processing is all that tells of it here. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => void table.boolean('was_active').notNullable().defaultTo(false))
  await db('contracts').where({ status: 'active' }).update({ was_active: true })
  await db('contracts').where({ status: 'ended' }).whereNotNull('processed_on').update({ was_active: true })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'contracts', ['was_active'])
}
