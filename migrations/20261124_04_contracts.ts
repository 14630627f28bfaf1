import type { Knex } from 'knex'
import { centsColumn, dateColumn, notNegativeCheck, oneOfCheck, recordColumns } from './columns.ts'

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

/** Contracts and everything that hangs on one: tariff lines, assessments, proposals, production, amendments. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('contracts', (table) => {
    recordColumns(table)
    table.string('reference', 20).unique()
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.integer('policy_id').notNullable().references('policies.id')
    table.integer('policy_edition').notNullable().defaultTo(1)
    table.string('care_type', 10).notNullable()
    table.string('track', 20).notNullable()
    table.string('status', 20).notNullable()
    table.string('origin', 20)
    for (const name of [
      'starts_on',
      'ends_on',
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
    ])
      dateColumn(table, name)
    table.text('settings').notNullable()
    table.string('added_value', 30)
    for (const name of ['added_value_explanation', 'duty_of_care_explanation', 'quote_late_reason', 'explanation', 'reason', 'rejection_clauses'])
      table.text(name)
    table.integer('treated_insured')
    centsColumn(table, 'plafond_cents')
    centsColumn(table, 'average_price_cents')
    centsColumn(table, 'production_cents')
    dateColumn(table, 'production_as_of')
    dateColumn(table, 'next_due_on')
    table.string('turn', 10)
    table.boolean('amended').notNullable().defaultTo(false)
    table.integer('owner_id').references('users.id').index()
    oneOfCheck(table, 'status', statuses)
    oneOfCheck(table, 'track', ['maatwerk', 'digitaal', 'vrijgevestigd', 'standaard'])
    oneOfCheck(table, 'origin', ['known', 'new', 'statute_switch'])
    for (const name of ['plafond_cents', 'average_price_cents', 'treated_insured']) notNegativeCheck(table, name)
    table.index(['policy_id', 'status', 'id'])
    table.index(['status', 'id'])
    table.index(['track', 'id'])
    table.index(['updated_at', 'id'])
    table.index(['next_due_on', 'id'])
    table.index(['turn', 'next_due_on', 'id'])
    table.index(['care_type', 'id'])
  })
  await db.raw(
    `create unique index contracts_one_live on contracts (provider_id, policy_id, care_type) where status not in ('rejected', 'declined', 'lapsed', 'withdrawn', 'ended')`,
  )
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
}

export async function down(db: Knex): Promise<void> {
  for (const table of ['production', 'proposals', 'assessments', 'tariff_lines', 'contracts']) await db.schema.dropTable(table)
}
