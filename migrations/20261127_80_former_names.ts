import type { Knex } from 'knex'
import { dropColumns } from './columns.ts'

/** What a provider was called and registered under before, each with the day on which that ended, and the provider that took its place. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('providers', (table) => {
    table.text('former_names').notNullable().defaultTo('[]')
    table.text('former_kvk_numbers').notNullable().defaultTo('[]')
    table.integer('successor_id')
    table.index('successor_id')
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.alterTable('providers', (table) => table.dropIndex('successor_id'))
  await dropColumns(db, 'providers', ['former_names', 'former_kvk_numbers', 'successor_id'])
}
