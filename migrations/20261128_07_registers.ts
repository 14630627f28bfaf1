import type { Knex } from 'knex'
import { centsColumn, dateColumn, dropTables, notNegativeCheck, oneOfCheck, recordColumns } from './columns.ts'

/** The registers of what providers ask, notify and propose, each with a reference of its own, under a policy. */
export async function up(db: Knex): Promise<void> {
  await createQuestions(db)
  await createStatuteSwitches(db)
  await createInitiatives(db)
  await createCoordinationRequests(db)
  await createExtensionRequests(db)
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['extension_requests', 'coordination_requests', 'initiatives', 'statute_switches', 'questions'])
}

/** What a record of every register has: its reference, the policy it falls under and the provider it is from. */
function registerColumns(table: Knex.CreateTableBuilder): void {
  recordColumns(table)
  table.string('reference', 40).notNullable().unique()
  table.integer('policy_id').notNullable().references('policies.id').index()
  table.integer('provider_id').notNullable().references('providers.id').index()
}

/** The questions of providers, with the day by which each is answered and where that was moved to. */
async function createQuestions(db: Knex): Promise<void> {
  await db.schema.createTable('questions', (table) => {
    registerColumns(table)
    table.integer('contract_id').references('contracts.id').index()
    table.string('status', 20).notNullable()
    table.string('subject', 200).notNullable()
    table.text('question').notNullable()
    dateColumn(table, 'received_on').notNullable()
    dateColumn(table, 'due_on').index()
    dateColumn(table, 'moved_due_on')
    table.text('move_reason')
    dateColumn(table, 'move_announced_on')
    // The day of these two that counts: what the list is sorted by.
    dateColumn(table, 'awaited_on').index()
    table.text('answer')
    dateColumn(table, 'answered_on')
    dateColumn(table, 'closed_on')
    table.integer('owner_id').references('users.id').index()
    table.index(['status', 'due_on'])
    table.index(['status', 'awaited_on'])
    oneOfCheck(table, 'status', ['open', 'answered', 'withdrawn'])
  })
}

/** The notices of providers that move between the categories of the quality statute, and the contract that an accepted one made. */
async function createStatuteSwitches(db: Knex): Promise<void> {
  await db.schema.createTable('statute_switches', (table) => {
    registerColumns(table)
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
  await db.raw(`create unique index statute_switches_one_open on statute_switches (provider_id, policy_id) where status = 'notified'`)
}

/** The initiatives that providers propose, with their follow-up and what came of them. */
async function createInitiatives(db: Knex): Promise<void> {
  await db.schema.createTable('initiatives', (table) => {
    registerColumns(table)
    table.string('status', 20).notNullable()
    table.string('theme', 30).notNullable()
    table.string('title', 200).notNullable()
    table.text('description')
    table.string('contact_name', 200)
    table.string('contact_email', 254)
    dateColumn(table, 'received_on').notNullable()
    table.integer('owner_id').references('users.id').index()
    table.text('follow_up')
    dateColumn(table, 'follow_up_on').index()
    table.text('outcome')
    dateColumn(table, 'closed_on')
    table.index(['status', 'follow_up_on'])
    oneOfCheck(table, 'status', ['proposed', 'in_progress', 'realised', 'dropped'])
    oneOfCheck(table, 'theme', ['sustainability', 'prevention', 'sustainable_employment', 'digitalisation', 'innovation', 'other'])
  })
}

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
async function createCoordinationRequests(db: Knex): Promise<void> {
  await db.schema.createTable('coordination_requests', (table) => {
    registerColumns(table)
    table.integer('year').notNullable()
    table.string('status', 20).notNullable()
    table.string('region', 120)
    table.string('preferred_insurer', 120)
    table.boolean('follow_format').notNullable().defaultTo(false)
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

/** The requests to extend a stay of elv. Nothing in it tells of the insured person. */
async function createExtensionRequests(db: Knex): Promise<void> {
  await db.schema.createTable('extension_requests', (table) => {
    registerColumns(table)
    table.string('case_reference', 40).notNullable()
    table.string('status', 20).notNullable()
    for (const name of ['stay_started_on', 'extension_until', 'received_on']) dateColumn(table, name).notNullable()
    for (const name of ['granted_until', 'decided_on', 'closed_on']) dateColumn(table, name)
    table.text('motivation')
    table.integer('decided_by').references('users.id')
    table.index(['received_on', 'id'])
    table.index(['status', 'received_on', 'id'])
    table.index(['decided_on', 'id'])
    oneOfCheck(table, 'status', ['requested', 'granted', 'rejected', 'withdrawn'])
    table.check('granted_until is null or granted_until <= extension_until')
  })
  await db.raw(
    `create unique index extension_requests_one_live on extension_requests (provider_id, case_reference, extension_until) where status in ('requested', 'granted')`,
  )
}
