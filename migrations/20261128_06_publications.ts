import type { Knex } from 'knex'
import { bySignColumn, dateColumn, dropTables, oneOfCheck, recordColumns } from './columns.ts'
import { dropFreezing, freezePublications } from './frozenPublications.ts'

/** The lists of contracted parties, who stands on each, and the report of what is wrong with a draft. Once published, a list is frozen by triggers. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('publications', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id')
    table.text('care_types').notNullable()
    table.boolean('include_signed').notNullable().defaultTo(false)
    table.boolean('include_negotiating').notNullable().defaultTo(false)
    table.boolean('leave_out_expired').notNullable().defaultTo(false)
    table.string('title', 200)
    table.string('status', 20).notNullable()
    table.string('composed_at', 24)
    table.string('checked_at', 24)
    table.text('warnings_kept')
    table.integer('entry_count').notNullable().defaultTo(0)
    table.string('scheduled_at', 24)
    table.integer('scheduled_by').references('users.id')
    table.integer('number')
    dateColumn(table, 'published_on')
    table.string('published_at', 24)
    table.integer('published_by').references('users.id')
    dateColumn(table, 'withdrawn_on')
    table.integer('withdrawn_by').references('users.id')
    table.text('reason')
    table.unique(['policy_id', 'number'])
    table.index(['status', 'scheduled_at'])
    oneOfCheck(table, 'status', ['draft', 'checked', 'scheduled', 'published', 'superseded', 'withdrawn'])
    table.check(
      `(status in ('draft', 'checked', 'scheduled')) = (number is null) and (number is null) = (published_on is null)`,
      {},
      'publication_numbered_once_published',
    )
  })
  await db.raw(`create unique index publications_one_in_force on publications (policy_id) where status = 'published'`)
  await db.schema.createTable('publication_entries', (table) => {
    recordColumns(table)
    table.integer('publication_id').notNullable().references('publications.id').onDelete('CASCADE')
    table.integer('provider_id').notNullable().references('providers.id').index()
    table.integer('contract_id').notNullable().references('contracts.id')
    table.string('name', 200).notNullable()
    bySignColumn(db, table, 'name_sort', 240)
    table.string('agb_code', 8).notNullable()
    table.string('city', 100).notNullable()
    bySignColumn(db, table, 'city_sort', 240)
    table.string('care_type', 10).notNullable()
    table.text('settings').notNullable()
    table.text('performances').notNullable()
    table.string('standing', 20).notNullable()
    dateColumn(table, 'starts_on').notNullable()
    dateColumn(table, 'ends_on').notNullable()
    table.boolean('sustainable_choice').notNullable().defaultTo(false)
    table.text('search_text').notNullable()
    table.unique(['publication_id', 'provider_id', 'care_type'])
    table.index(['publication_id', 'name', 'id'])
    table.index(['publication_id', 'name_sort', 'id'])
    oneOfCheck(table, 'standing', ['gecontracteerd', 'gedeeltelijk', 'in_onderhandeling'])
  })
  await db.schema.createTable('publication_points', (table) => {
    recordColumns(table)
    table.integer('publication_id').notNullable().references('publications.id').onDelete('CASCADE')
    table.string('kind', 20).notNullable()
    table.string('severity', 10).notNullable()
    table.integer('provider_id').notNullable().references('providers.id')
    table.integer('contract_id').notNullable().references('contracts.id')
    table.string('field', 40)
    table.text('text').notNullable()
    table.boolean('acceptable').notNullable().defaultTo(false)
    table.boolean('accepted').notNullable().defaultTo(false)
    table.text('accepted_reason')
    table.integer('accepted_by').references('users.id')
    table.index(['publication_id', 'severity', 'id'])
    oneOfCheck(table, 'severity', ['error', 'remark'])
    table.check('not accepted or accepted_reason is not null', {}, 'publication_point_accepted_with_reason')
  })
  await freezePublications(db)
}

export async function down(db: Knex): Promise<void> {
  await dropFreezing(db)
  await dropTables(db, ['publication_points', 'publication_entries', 'publications'])
}
