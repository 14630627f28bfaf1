import type { Knex } from 'knex'
import { dateColumn, oneOfCheck, recordColumns } from './columns.ts'

/** The notices of providers that move between the categories of the quality statute, and the contract that an accepted one made. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('statute_switches', (table) => {
    recordColumns(table)
    table.string('reference', 40).notNullable().unique()
    table.integer('policy_id').notNullable().references('policies.id').index()
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.string('status', 20).notNullable()
    dateColumn(table, 'notified_on').notNullable().index()
    table.string('from_category', 20).notNullable()
    table.string('to_category', 20).notNullable()
    dateColumn(table, 'statute_approved_on')
    table.string('statute_section', 3)
    table.string('statute_version', 20)
    table.text('cause')
    table.text('impact')
    dateColumn(table, 'effective_on')
    dateColumn(table, 'decided_on')
    table.integer('decided_by').references('users.id')
    table.text('motivation')
    table.text('rejection_clauses')
    dateColumn(table, 'closed_on')
    table.integer('contract_id').references('contracts.id').index()
    table.integer('owner_id').references('users.id').index()
    table.index(['status', 'notified_on'])
    oneOfCheck(table, 'status', ['notified', 'accepted', 'rejected', 'withdrawn'])
    oneOfCheck(table, 'from_category', ['practice', 'institution'])
    oneOfCheck(table, 'to_category', ['practice', 'institution'])
    oneOfCheck(table, 'statute_section', ['II', 'III'])
    table.check('from_category <> to_category')
    table.check(`status <> 'accepted' or contract_id is not null`)
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('statute_switches')
}
