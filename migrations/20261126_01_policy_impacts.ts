import type { Knex } from 'knex'
import { dateColumn, notNegativeCheck, oneOfCheck, recordColumns } from './columns.ts'

const counts = ['total_count', 'done_count', 'refused_count', 'freed_count', 'private_only_count']

/** Runs that judge a draft policy against the portfolio, and the contracts that would be refused an offer under it. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('policy_impacts', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id')
    table.integer('against_id').notNullable().references('policies.id')
    table.integer('years_moved').notNullable()
    table.string('status', 10).notNullable()
    table.string('started_at', 24).notNullable()
    table.string('finished_at', 24)
    dateColumn(table, 'judged_on').notNullable()
    table.integer('made_by').references('users.id')
    for (const name of counts) table.integer(name).notNullable().defaultTo(0)
    for (const name of ['refused_by_clause', 'freed_by_clause', 'seen_by_others']) table.text(name)
    table.string('fingerprint', 64).notNullable()
    oneOfCheck(table, 'status', ['running', 'done', 'failed', 'stopped'])
    for (const name of counts) notNegativeCheck(table, name)
    table.index(['policy_id', 'id'])
  })
  await db.raw(`create unique index policy_impacts_one_running on policy_impacts (policy_id) where status = 'running'`)
  await db.schema.createTable('policy_impact_lines', (table) => {
    table.increments('id')
    table.integer('impact_id').notNullable().references('policy_impacts.id').onDelete('CASCADE')
    // No foreign keys: what a run found stays, also of a draft contract that is deleted afterwards.
    table.integer('contract_id').notNullable()
    table.integer('provider_id').notNullable()
    table.string('reference', 20)
    table.string('provider_name', 200).notNullable()
    table.string('track', 20).notNullable()
    table.string('care_type', 10).notNullable()
    table.string('status', 20).notNullable()
    table.string('clause', 20)
    table.string('field', 60)
    table.text('message').notNullable()
    table.string('audience', 10).notNullable()
    oneOfCheck(table, 'audience', ['all', 'staff', 'others'])
    table.index(['impact_id', 'provider_name', 'id'])
    table.index(['impact_id', 'clause', 'provider_name', 'id'])
  })
}

export async function down(db: Knex): Promise<void> {
  for (const table of ['policy_impact_lines', 'policy_impacts']) await db.schema.dropTable(table)
}
