import type { Knex } from 'knex'
import { firstYearFigures } from '../server/first_year_monitors/firstYearFigures.ts'
import { centsColumn, dateColumn, notNegativeCheck, recordColumns } from './columns.ts'

/** Monitoring of the first year of new institutions (GGZ-DG-9), with the talks held; contracts that run already get theirs. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('first_year_monitors', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().unique().references('contracts.id')
    centsColumn(table, 'expected_year_cents')
    table.text('expected_by_month')
    table.integer('alert_percentage').notNullable()
    dateColumn(table, 'invited_on')
    table.text('conclusion')
    dateColumn(table, 'concluded_on')
    table.integer('concluded_by').references('users.id')
    table.boolean('concluded').notNullable().defaultTo(false)
    centsColumn(table, 'claimed_cents')
    dateColumn(table, 'claimed_as_of')
    centsColumn(table, 'expected_to_date_cents')
    table.bigInteger('deviation_permille')
    table.boolean('deviates').notNullable().defaultTo(false)
    dateColumn(table, 'last_talk_on')
    table.integer('talk_count').notNullable().defaultTo(0)
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
  await openForRunning(db)
}

async function openForRunning(db: Knex): Promise<void> {
  const contracts = await db('contracts')
    .join('policies', 'policies.id', 'contracts.policy_id')
    .where({ 'policies.rule_set': 'ggz_2027', 'contracts.status': 'active', 'contracts.origin': 'new', 'contracts.track': 'digitaal' })
    .whereNotNull('contracts.starts_on')
    .select('contracts.id', 'contracts.starts_on', 'contracts.plafond_cents')
  const now = new Date().toISOString()
  for (const { id: contract_id, starts_on, plafond_cents } of contracts) {
    const expectation = { expected_year_cents: plafond_cents, expected_by_month: null, alert_percentage: 10 }
    const production = await db('production').where({ contract_id }).orderBy('as_of')
    const { claimed_cents, claimed_as_of, expected_to_date_cents, deviation_permille, deviates } = firstYearFigures(expectation, starts_on, production)
    const figures = { claimed_cents, claimed_as_of, expected_to_date_cents, deviation_permille, deviates }
    await db('first_year_monitors').insert({ contract_id, ...expectation, ...figures, created_at: now, updated_at: now })
  }
}

export async function down(db: Knex): Promise<void> {
  for (const table of ['first_year_talks', 'first_year_monitors']) await db.schema.dropTable(table)
}
