import type { Knex } from 'knex'
import { dateColumn, oneOfCheck, recordColumns } from './columns.ts'

/** Care providers, their dated qualifications, and the word index that `q` searches. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('providers', (table) => {
    recordColumns(table)
    table.string('name', 200).notNullable().index()
    table.string('kind', 20).notNullable()
    table.string('agb_code', 8).unique()
    table.string('kvk_number', 8).index()
    table.string('legal_form', 20)
    table.string('profession', 40)
    table.string('street', 200)
    table.string('postal_code', 7)
    table.string('city', 100).index()
    table.string('email', 254)
    table.string('phone', 40)
    table.text('settings').notNullable()
    table.boolean('offers_stay_days').notNullable().defaultTo(false)
    table.boolean('puk_paaz').notNullable().defaultTo(false)
    table.boolean('uniform_model').notNullable().defaultTo(false)
    dateColumn(table, 'sustainable_choice_on')
    table.string('crisis_service', 20)
    table.string('crisis_service_ground', 20)
    table.text('crisis_service_evidence')
    table.boolean('archived').notNullable().defaultTo(false)
    oneOfCheck(table, 'kind', ['institution', 'independent'])
    oneOfCheck(table, 'crisis_service', ['takes_part', 'offered_not_called', 'exempt', 'none'])
    oneOfCheck(table, 'crisis_service_ground', ['pregnant', 'older_than_57', 'physically_unable'])
  })
  await db.schema.createTable('qualifications', (table) => {
    recordColumns(table)
    table.integer('provider_id').notNullable().references('providers.id').onDelete('CASCADE').index()
    table.string('kind', 40).notNullable()
    table.string('state', 10).notNullable()
    dateColumn(table, 'since')
    dateColumn(table, 'applied_on')
    dateColumn(table, 'valid_until').index()
    table.string('detail', 200)
    table.text('evidence')
    oneOfCheck(table, 'state', ['held', 'applied'])
  })
  await db.schema.createTable('search_words', (table) => {
    table.string('resource', 20).notNullable()
    table.integer('record_id').notNullable()
    table.string('word', 60).notNullable()
    table.primary(['resource', 'word', 'record_id'])
    table.index(['resource', 'record_id'])
  })
}

export async function down(db: Knex): Promise<void> {
  for (const table of ['search_words', 'qualifications', 'providers']) await db.schema.dropTable(table)
}
