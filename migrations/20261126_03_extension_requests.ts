import type { Knex } from 'knex'
import { dateColumn, oneOfCheck, recordColumns } from './columns.ts'

/** The requests to extend a stay of elv. Nothing in it tells of the insured person. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('extension_requests', (table) => {
    recordColumns(table)
    table.string('reference', 40).notNullable().unique()
    table.integer('policy_id').notNullable().references('policies.id').index()
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.string('case_reference', 40).notNullable()
    table.string('status', 20).notNullable()
    for (const name of ['stay_started_on', 'extension_until', 'received_on']) dateColumn(table, name).notNullable()
    for (const name of ['granted_until', 'decided_on', 'closed_on']) dateColumn(table, name)
    table.text('motivation')
    table.integer('decided_by').references('users.id')
    table.index(['received_on', 'id'])
    table.index(['status', 'received_on', 'id'])
    table.index(['decided_on', 'id'])
    oneOfCheck(table, 'status', ['requested', 'granted', 'rejected', 'withdrawn'])
    table.check('granted_until is null or granted_until <= extension_until')
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('extension_requests')
}
