import type { Knex } from 'knex'
import { nameEvents } from '../server/audit/nameEvents.ts'
import { dropColumns } from './columns.ts'

/** What the log calls a record, so that it can be read and searched without its number, and the contract whose history an event belongs to. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('audit_events', (table) => {
    table.string('record_name', 400)
    table.integer('contract_id')
  })
  // Only what is there is named: an empty database has no events, whatever its tables are by now.
  await nameEvents(db)
  await db.raw('create index audit_events_of_contract on audit_events (contract_id, id)')
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop index audit_events_of_contract')
  await dropColumns(db, 'audit_events', ['record_name', 'contract_id'])
}
