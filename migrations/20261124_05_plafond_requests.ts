import type { Knex } from 'knex'
import { centsColumn, dateColumn, notNegativeCheck, oneOfCheck, recordColumns } from './columns.ts'

/** Plafond requests, amendments of signed contracts, and tasks. */
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
    for (const name of ['insured_growth_explanation', 'unforeseen_circumstance', 'consequences', 'production_statement', 'volume_by_care_demand', 'motivation'])
      table.text(name)
    table.integer('decided_by').references('users.id')
    table.integer('entered_by').references('users.id').index()
    oneOfCheck(table, 'status', ['draft', 'submitted', 'complete', 'approved', 'partially_approved', 'rejected', 'inadmissible', 'withdrawn'])
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
    table.integer('plafond_request_id').references('plafond_requests.id').unique()
    table.index(['effective_on', 'id'])
  })
  await db.schema.createTable('tasks', (table) => {
    recordColumns(table)
    table.string('kind', 40).notNullable()
    table.string('subject', 40).notNullable()
    table.integer('subject_id').notNullable()
    table.string('clause', 20)
    dateColumn(table, 'due_on')
    table.boolean('done').notNullable().defaultTo(false)
    table.index(['subject', 'subject_id'])
    table.index(['done', 'due_on', 'id'])
    table.index(['due_on', 'id'])
  })
}

export async function down(db: Knex): Promise<void> {
  for (const table of ['tasks', 'amendments', 'plafond_requests']) await db.schema.dropTable(table)
}
