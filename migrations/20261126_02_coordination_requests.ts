import type { Knex } from 'knex'
import { centsColumn, dateColumn, notNegativeCheck, oneOfCheck, recordColumns } from './columns.ts'

const amounts = [
  'cost_cents',
  'agreed_fee_cents',
  'consent_total_cents',
  'total_cents',
  'own_production_cents',
  'region_production_cents',
  'amount_cents',
] as const

/** The requests for the coordination function of elv, with the three things they need and the figures of their amount. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('coordination_requests', (table) => {
    recordColumns(table)
    table.string('reference', 40).notNullable().unique()
    table.integer('policy_id').notNullable().references('policies.id').index()
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.integer('year').notNullable()
    table.string('status', 20).notNullable()
    table.string('region', 120)
    table.string('preferred_insurer', 120)
    for (const name of ['received_on', 'agreement_on', 'business_case_on', 'consent_on', 'decided_on', 'closed_on']) dateColumn(table, name)
    for (const name of ['agreement_triage', 'agreement_capacity', 'agreement_referral', 'agreement_evaluation', 'share_needed'])
      table.boolean(name).notNullable().defaultTo(false)
    for (const name of ['agreement_evidence', 'consent_evidence', 'share_source']) table.string(name, 500)
    for (const name of ['share_explanation', 'motivation']) table.text(name)
    table.integer('production_year')
    table.integer('decided_by').references('users.id')
    for (const name of amounts) {
      centsColumn(table, name)
      notNegativeCheck(table, name)
    }
    table.index(['received_on', 'id'])
    table.index(['status', 'received_on', 'id'])
    table.index(['year', 'id'])
    oneOfCheck(table, 'status', ['draft', 'requested', 'granted', 'rejected', 'withdrawn'])
    table.check('region_production_cents is null or region_production_cents > 0')
    table.check('own_production_cents is null or region_production_cents is null or own_production_cents <= region_production_cents')
  })
  await db.raw(
    `create unique index coordination_requests_one_live on coordination_requests (provider_id, year) where status in ('draft', 'requested', 'granted')`,
  )
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('coordination_requests')
}
