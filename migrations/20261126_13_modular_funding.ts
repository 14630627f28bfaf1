import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

/** From when until when a provider takes part in the experiment with modular funding (KV-P-14). */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('providers', (table) => {
    dateColumn(table, 'modular_funding_from')
    dateColumn(table, 'modular_funding_until')
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'providers', ['modular_funding_from', 'modular_funding_until'])
}
