import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

/** When a provider was approached for a purchasing talk, and whether the talk was held (KV-X-6). */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('providers', (table) => {
    dateColumn(table, 'approached_on')
    table.boolean('talk_held').notNullable().defaultTo(false)
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'providers', ['approached_on', 'talk_held'])
}
