import type { Knex } from 'knex'
import { centsColumn, dateColumn, dropTables, notNegativeCheck, oneOfCheck, recordColumns } from './columns.ts'

const statuses = ['draft', 'submitted', 'complete', 'approved', 'partially_approved', 'rejected', 'inadmissible', 'withdrawn']

const explanations = [
  'insured_growth_explanation',
  'unforeseen_circumstance',
  'consequences',
  'production_statement',
  'volume_by_care_demand',
  'motivation',
  'reason',
]

/** Requests to raise a plafond, and the amendments of signed contracts: those that such a request was granted by, and all others. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('plafond_requests', (table) => {
    recordColumns(table)
    table.string('reference', 20).unique()
    table.integer('contract_id').notNullable().references('contracts.id').index()
    table.string('status', 20).notNullable()
    for (const name of ['submitted_on', 'complete_on', 'decision_due_on', 'decided_on', 'closed_on']) dateColumn(table, name)
    centsColumn(table, 'requested_cents')
    centsColumn(table, 'granted_cents')
    table.integer('new_clients')
    table.boolean('insured_growth').notNullable().defaultTo(false)
    table.boolean('unknown_circumstance').notNullable().defaultTo(false)
    for (const name of explanations) table.text(name)
    // What was in force at the submission, and who had a hand in the request: none of them decides about it (GGZ-PL-9).
    centsColumn(table, 'submitted_plafond_cents')
    centsColumn(table, 'submitted_production_cents')
    table.integer('submitted_change_id')
    table.integer('entered_by').references('users.id').index()
    table.text('changed_by').notNullable().defaultTo('[]')
    table.integer('decided_by').references('users.id')
    table.text('earlier_decisions').notNullable().defaultTo('[]')
    oneOfCheck(table, 'status', statuses)
    for (const name of ['requested_cents', 'granted_cents', 'new_clients']) notNegativeCheck(table, name)
    table.index(['status', 'decision_due_on', 'id'])
    table.index(['decision_due_on', 'id'])
  })
  await db.raw(`create unique index plafond_requests_one_open on plafond_requests (contract_id) where status in ('draft', 'submitted', 'complete')`)
  await db.schema.createTable('amendments', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().references('contracts.id').index()
    table.string('field', 40).notNullable()
    table.text('old_value')
    table.text('new_value')
    dateColumn(table, 'effective_on').notNullable()
    table.text('reason').notNullable()
    table.integer('plafond_request_id').references('plafond_requests.id').index()
    table.integer('entered_by')
    dateColumn(table, 'cancelled_on')
    table.integer('cancelled_by')
    table.text('cancel_reason')
    table.index(['effective_on', 'id'])
  })
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['amendments', 'plafond_requests'])
}
