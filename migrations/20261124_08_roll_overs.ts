import type { Knex } from 'knex'
import { dateColumn, recordColumns } from './columns.ts'

/** What a roll-over to a next period made, and whom it left out with the reason (GGZ-M-4, KV-I-1). */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('roll_overs', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').index()
    dateColumn(table, 'made_on').notNullable()
    table.integer('made_by').references('users.id')
    table.integer('made_count').notNullable()
    table.integer('left_count').notNullable()
    table.text('left_out').notNullable()
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('roll_overs')
}
