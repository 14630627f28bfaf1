import type { Knex } from 'knex'
import { bySignColumn, dateColumn, dropTables, notNegativeCheck, oneOfCheck, recordColumns } from './columns.ts'

/** The purchasing policies: clauses, conditions, editions, what a draft would change for the portfolio, and roll-overs. Lists are JSON text. */
export async function up(db: Knex): Promise<void> {
  await createPolicies(db)
  await createEditions(db)
  await createImpacts(db)
  await db.schema.createTable('roll_overs', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').index()
    dateColumn(table, 'made_on').notNullable()
    table.integer('made_by').references('users.id')
    table.integer('made_count').notNullable()
    table.integer('left_count').notNullable()
    // The contracts that were not rolled over, each with the reason.
    table.text('left_out').notNullable()
  })
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['roll_overs', 'policy_impact_lines', 'policy_impacts', 'gathered_changes', 'policy_editions', 'conditions', 'clauses', 'policies'])
}

async function createPolicies(db: Knex): Promise<void> {
  await db.schema.createTable('policies', (table) => {
    recordColumns(table)
    table.string('code', 40).notNullable().unique()
    table.string('rule_set', 40).notNullable()
    table.string('title', 200).notNullable()
    table.string('source', 200)
    table.text('care_types').notNullable()
    table.text('tracks').notNullable()
    table.text('chapters')
    table.text('framework')
    dateColumn(table, 'contract_starts_on').notNullable()
    dateColumn(table, 'contract_ends_on').notNullable()
    table.integer('reference_year').notNullable()
    dateColumn(table, 'uniform_conditions_on')
    table.string('status', 20).notNullable()
    table.integer('edition').notNullable().defaultTo(1)
    table.integer('based_on_id')
    dateColumn(table, 'published_on')
    table.text('published_reason')
    oneOfCheck(table, 'status', ['draft', 'published', 'closed'])
    table.check('contract_starts_on <= contract_ends_on', {}, 'policy_period_in_order')
  })
  await db.raw('create unique index policies_code_whatever_case on policies (lower(code))')
  await db.schema.createTable('clauses', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').onDelete('CASCADE')
    table.string('code', 20).notNullable()
    table.integer('position').notNullable()
    table.string('kind', 20).notNullable()
    table.string('enforce', 10).notNullable()
    table.text('chapter')
    table.text('section').notNullable()
    table.text('quote').notNullable()
    table.text('reading')
    table.text('reading_nl')
    table.string('name', 80)
    table.string('group', 60)
    table.string('item', 60)
    table.string('supports', 20)
    table.text('exempt')
    table.text('tracks').notNullable()
    table.text('care_types').notNullable()
    table.text('performances').notNullable()
    dateColumn(table, 'date')
    dateColumn(table, 'from_date')
    dateColumn(table, 'preferred_date')
    table.boolean('date_excluded').notNullable().defaultTo(false)
    table.integer('days')
    table.integer('years')
    table.integer('percentage')
    table.unique(['policy_id', 'code'])
    oneOfCheck(table, 'enforce', ['block', 'warn', 'show'])
  })
  await db.schema.createTable('conditions', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').onDelete('CASCADE')
    table.string('clause', 20).notNullable()
    table.string('group', 60).notNullable()
    table.text('text').notNullable()
    table.string('kind', 20).notNullable()
    table.text('tracks').notNullable()
    table.text('care_types').notNullable()
    table.boolean('exemptable').notNullable().defaultTo(false)
    table.boolean('private').notNullable().defaultTo(false)
    table.unique(['policy_id', 'clause'])
    oneOfCheck(table, 'kind', ['condition', 'exclusion'])
  })
}

/** What a published policy became after its first edition, and the changes that wait to become the next one together. */
async function createEditions(db: Knex): Promise<void> {
  await db.schema.createTable('policy_editions', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').onDelete('CASCADE')
    table.integer('edition').notNullable()
    dateColumn(table, 'made_on').notNullable()
    table.integer('made_by').references('users.id')
    table.text('reason').notNullable()
    // Who was told of it.
    table.text('told').notNullable()
    table.boolean('care_demand_typing').notNullable().defaultTo(false)
    table.text('changes').notNullable()
    table.unique(['policy_id', 'edition'])
    table.check('edition >= 2', {}, 'policy_edition_after_the_first')
  })
  await db.schema.createTable('gathered_changes', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').onDelete('CASCADE')
    table.string('part', 10).notNullable()
    table.integer('record_id').notNullable()
    table.string('clause', 20)
    table.text('changes').notNullable()
    table.text('was').notNullable()
    table.integer('made_by').references('users.id')
    table.unique(['part', 'record_id'])
    table.index(['policy_id', 'id'])
  })
}

const counts = ['total_count', 'done_count', 'refused_count', 'freed_count', 'private_only_count']

/** Runs that judge a draft policy against the portfolio, and the contracts that would be refused an offer under it. */
async function createImpacts(db: Knex): Promise<void> {
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
    for (const name of ['refused_by_clause', 'freed_by_clause', 'seen_by_others', 'gathered', 'not_judged']) table.text(name)
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
    bySignColumn(db, table, 'provider_name_sort', 240)
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
