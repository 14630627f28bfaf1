import type { Knex } from 'knex'
import { centsColumn, dateColumn, dropColumns } from './columns.ts'

/** The day on which each status was entered, as it was recorded; the others are dated by the log alone. */
const recordedDays = `case status
  when 'invited' then starting_letter_on when 'quoted' then quote_received_on when 'offered' then offered_on when 'signed' then signed_on
  when 'active' then processed_on when 'ended' then ended_on
  when 'rejected' then closed_on when 'declined' then closed_on when 'lapsed' then closed_on when 'withdrawn' then closed_on end`

const loggedDay = `(select max(substr(event.at, 1, 10)) from audit_events as event
  where event.resource = 'contracts' and event.record_id = contracts.id and event.after like '%"status":"' || contracts.status || '"%')`

/** Since when a contract stands in its status, and what its claims figures lead to: kept with the contract, so that lists filter, sort and add up by them. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => {
    dateColumn(table, 'status_since')
    dateColumn(table, 'expected_reach_on')
    centsColumn(table, 'expected_total_cents')
    table.index(['expected_reach_on', 'id'])
  })
  await db('contracts').update({ status_since: db.raw(`coalesce(${recordedDays}, ${loggedDay}, substr(created_at, 1, 10))`) })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => table.dropIndex(['expected_reach_on', 'id']))
  await dropColumns(db, 'contracts', ['status_since', 'expected_reach_on', 'expected_total_cents'])
}
