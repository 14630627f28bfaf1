import type { Knex } from 'knex'
import { dateColumn, oneOfCheck, recordColumns } from './columns.ts'

/** The questions of providers, with their target and where it was moved to. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('questions', (table) => {
    recordColumns(table)
    table.string('reference', 40).notNullable().unique()
    table.integer('policy_id').notNullable().references('policies.id').index()
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.integer('contract_id').references('contracts.id').index()
    table.string('status', 20).notNullable()
    table.string('subject', 200).notNullable()
    table.text('question').notNullable()
    dateColumn(table, 'received_on').notNullable()
    dateColumn(table, 'due_on').index()
    dateColumn(table, 'moved_due_on')
    table.text('move_reason')
    dateColumn(table, 'move_announced_on')
    table.text('answer')
    dateColumn(table, 'answered_on')
    dateColumn(table, 'closed_on')
    table.integer('owner_id').references('users.id').index()
    table.index(['status', 'due_on'])
    oneOfCheck(table, 'status', ['open', 'answered', 'withdrawn'])
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('questions')
}
