import type { Knex } from 'knex'
import { centsColumn, dateColumn, dropTables, notNegativeCheck, oneOfCheck, publicVersionColumns, recordColumns } from './columns.ts'

const statuses = [
  'draft',
  'invited',
  'quoted',
  'negotiating',
  'assessing',
  'offered',
  'signed',
  'active',
  'ended',
  'rejected',
  'declined',
  'lapsed',
  'withdrawn',
]

/** The days of a contract's life, in their order. */
const dates = [
  'requested_on',
  'starting_letter_on',
  'strategic_information_on',
  'quote_received_on',
  'request_answered_on',
  'questionnaire_sent_on',
  'questionnaire_answered_on',
  'offered_on',
  'received_on',
  'signed_on',
  'processed_on',
  'ended_on',
  'closed_on',
]

/** Contracts and what hangs on one: tariff lines, assessments, proposals, claims figures, framework scores and the first year. */
export async function up(db: Knex): Promise<void> {
  await createContracts(db)
  await createTerms(db)
  await createProduction(db)
  await createFollowUp(db)
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['first_year_talks', 'first_year_monitors', 'framework_scores', 'production_changes', 'production'])
  await dropTables(db, ['proposals', 'assessments', 'tariff_lines', 'contracts'])
}

async function createContracts(db: Knex): Promise<void> {
  await db.schema.createTable('contracts', (table) => {
    recordColumns(table)
    publicVersionColumns(table)
    table.string('reference', 20).unique()
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.integer('policy_id').notNullable().references('policies.id')
    table.integer('policy_edition').notNullable().defaultTo(1)
    table.string('care_type', 10).notNullable()
    table.string('track', 20).notNullable()
    table.string('origin', 20)
    table.string('status', 20).notNullable()
    table.integer('owner_id').references('users.id').index()
    // The terms in force today; from the first amendment on `signed_terms` keeps what was signed.
    dateColumn(table, 'starts_on')
    dateColumn(table, 'ends_on')
    table.text('settings').notNullable()
    centsColumn(table, 'plafond_cents')
    centsColumn(table, 'average_price_cents')
    table.boolean('amended').notNullable().defaultTo(false)
    table.text('signed_terms')
    for (const name of dates) dateColumn(table, name)
    dateColumn(table, 'moved_reply_due_on')
    dateColumn(table, 'move_announced_on')
    table.text('move_reason')
    table.string('added_value', 30)
    table.integer('treated_insured')
    for (const name of ['added_value_explanation', 'duty_of_care_explanation', 'quote_late_reason', 'explanation', 'reason', 'rejection_clauses'])
      table.text(name)
    // Written by the server along with what they follow from.
    centsColumn(table, 'production_cents')
    dateColumn(table, 'production_as_of')
    dateColumn(table, 'next_due_on')
    table.string('turn', 10)
    table.boolean('was_active').notNullable().defaultTo(false)
    oneOfCheck(table, 'status', statuses)
    oneOfCheck(table, 'track', ['maatwerk', 'digitaal', 'vrijgevestigd', 'standaard'])
    oneOfCheck(table, 'origin', ['known', 'new', 'statute_switch'])
    for (const name of ['plafond_cents', 'average_price_cents', 'treated_insured']) notNegativeCheck(table, name)
    table.index(['policy_id', 'status', 'id'])
    table.index(['updated_at', 'id'])
    table.index(['public_updated_at', 'id'], 'contracts_public_updated')
    table.index(['next_due_on', 'id'])
    table.index(['turn', 'next_due_on', 'id'])
    // Every filter beside the list finds its page in the list's own order.
    for (const name of ['status', 'track', 'care_type', 'owner_id']) table.index([name, 'next_due_on', 'id'])
    for (const name of ['status', 'track', 'care_type']) table.index([name, 'id'])
  })
  await db.raw(
    `create unique index contracts_one_live on contracts (provider_id, policy_id, care_type) where status not in ('rejected', 'declined', 'lapsed', 'withdrawn', 'ended')`,
  )
}

/** What is agreed on and why: tariffs, the answers to the conditions, and the proposals of both parties. */
async function createTerms(db: Knex): Promise<void> {
  await db.schema.createTable('tariff_lines', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().references('contracts.id').onDelete('CASCADE').index()
    table.string('performance', 60).notNullable()
    table.integer('setting')
    table.decimal('tariff_percentage', 6, 2)
    centsColumn(table, 'tariff_cents')
    dateColumn(table, 'requested_on')
    table.boolean('confirmed').notNullable().defaultTo(false)
    dateColumn(table, 'regional_agreement_on')
    table.integer('max_stay_days')
    notNegativeCheck(table, 'tariff_cents')
    table.check('setting is null or (setting >= 1 and setting <= 8)', {}, 'tariff_line_setting_known')
  })
  await db.schema.createTable('assessments', (table) => {
    recordColumns(table)
    publicVersionColumns(table)
    table.integer('contract_id').notNullable().references('contracts.id').onDelete('CASCADE')
    table.integer('condition_id').notNullable().references('conditions.id').index()
    table.string('outcome', 10).notNullable().defaultTo('open')
    table.text('ground')
    table.text('evidence')
    dateColumn(table, 'occurred_on')
    table.integer('assessed_by').references('users.id')
    dateColumn(table, 'assessed_on')
    dateColumn(table, 'valid_until')
    table.unique(['contract_id', 'condition_id'])
    oneOfCheck(table, 'outcome', ['open', 'met', 'not_met', 'exempt', 'absent', 'present'])
  })
  await db.schema.createTable('proposals', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().references('contracts.id').onDelete('CASCADE').index()
    table.string('party', 10).notNullable()
    dateColumn(table, 'sent_on').notNullable()
    table.decimal('tariff_percentage', 6, 2)
    centsColumn(table, 'plafond_cents')
    centsColumn(table, 'average_price_cents')
    for (const name of ['substantiation', 'explanation', 'move_reason']) table.text(name)
    for (const name of ['reply_due_on', 'moved_reply_due_on', 'move_announced_on']) dateColumn(table, name)
    table.string('outcome', 10).notNullable().defaultTo('open')
    oneOfCheck(table, 'party', ['provider', 'insurer'])
    oneOfCheck(table, 'outcome', ['open', 'accepted', 'rejected', 'countered'])
    for (const name of ['plafond_cents', 'average_price_cents']) notNegativeCheck(table, name)
    table.index(['sent_on', 'id'])
  })
}

/** The claims figures, and who recorded, corrected or deleted one: none of them decides on the plafond that rests on it (GGZ-PL-9). */
async function createProduction(db: Knex): Promise<void> {
  await db.schema.createTable('production', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().references('contracts.id').onDelete('CASCADE')
    dateColumn(table, 'as_of').notNullable()
    centsColumn(table, 'amount_cents').notNullable()
    table.string('source', 200)
    table.unique(['contract_id', 'as_of'])
    table.index(['as_of', 'id'])
    notNegativeCheck(table, 'amount_cents')
  })
  await db.schema.createTable('production_changes', (table) => {
    table.increments('id')
    // No foreign keys: a change stays when its figure goes.
    table.integer('contract_id').notNullable().index()
    table.integer('production_id').notNullable()
    dateColumn(table, 'before_as_of')
    centsColumn(table, 'before_cents')
    dateColumn(table, 'after_as_of')
    centsColumn(table, 'after_cents')
    dateColumn(table, 'changed_on').notNullable()
    table.integer('changed_by')
    table.string('changed_by_name', 120)
  })
}

/** What only guides the talk and no rule reads: scores on the framework (GGZ-F-0, KV-F-0) and the first year of a new institution (GGZ-DG-9). */
async function createFollowUp(db: Knex): Promise<void> {
  await db.schema.createTable('framework_scores', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().references('contracts.id').onDelete('CASCADE')
    table.string('criterion', 80).notNullable()
    table.integer('score').notNullable()
    table.text('remark')
    dateColumn(table, 'scored_on').notNullable()
    table.integer('scored_by').references('users.id')
    table.unique(['contract_id', 'criterion'])
    table.check('score >= 1 and score <= 5', {}, 'framework_score_one_to_five')
  })
  await db.schema.createTable('first_year_monitors', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().unique().references('contracts.id')
    centsColumn(table, 'expected_year_cents')
    table.text('expected_by_month')
    table.integer('alert_percentage').notNullable()
    centsColumn(table, 'claimed_cents')
    dateColumn(table, 'claimed_as_of')
    centsColumn(table, 'expected_to_date_cents')
    table.bigInteger('deviation_permille')
    table.boolean('deviates').notNullable().defaultTo(false)
    dateColumn(table, 'invited_on')
    dateColumn(table, 'last_talk_on')
    table.integer('talk_count').notNullable().defaultTo(0)
    table.text('conclusion')
    dateColumn(table, 'concluded_on')
    table.integer('concluded_by').references('users.id')
    table.boolean('concluded').notNullable().defaultTo(false)
    table.index(['deviation_permille', 'id'])
    notNegativeCheck(table, 'expected_year_cents')
    table.check('alert_percentage >= 1 and alert_percentage <= 100', {}, 'first_year_monitor_alert_known')
    table.check('(conclusion is null) = (concluded_on is null)', {}, 'first_year_monitor_concluded_on_a_day')
  })
  await db.schema.createTable('first_year_talks', (table) => {
    recordColumns(table)
    table.integer('monitor_id').notNullable().references('first_year_monitors.id').onDelete('CASCADE').index()
    dateColumn(table, 'held_on').notNullable()
    table.string('with_whom', 200).notNullable()
    table.text('remark')
  })
}
