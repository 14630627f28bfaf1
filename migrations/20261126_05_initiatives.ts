import type { Knex } from 'knex'
import { dateColumn, oneOfCheck, recordColumns } from './columns.ts'

/** The initiatives that providers propose, with their follow-up and what came of them. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('initiatives', (table) => {
    recordColumns(table)
    table.string('reference', 40).notNullable().unique()
    table.integer('policy_id').notNullable().references('policies.id').index()
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.string('status', 20).notNullable()
    table.string('theme', 30).notNullable()
    table.string('title', 200).notNullable()
    table.text('description')
    table.string('contact_name', 200)
    table.string('contact_email', 254)
    dateColumn(table, 'received_on').notNullable()
    table.integer('owner_id').references('users.id').index()
    table.text('follow_up')
    dateColumn(table, 'follow_up_on').index()
    table.text('outcome')
    dateColumn(table, 'closed_on')
    table.index(['status', 'follow_up_on'])
    oneOfCheck(table, 'status', ['proposed', 'in_progress', 'realised', 'dropped'])
    oneOfCheck(table, 'theme', ['sustainability', 'prevention', 'sustainable_employment', 'digitalisation', 'innovation', 'other'])
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('initiatives')
}
