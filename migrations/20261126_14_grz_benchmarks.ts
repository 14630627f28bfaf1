import type { Knex } from 'knex'
import { dateColumn, recordColumns } from './columns.ts'

/** Benchmark figures of a grz provider for a year, against a mean of 100 (KV-P-12); they decide nothing. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('grz_benchmarks', (table) => {
    recordColumns(table)
    table.integer('provider_id').notNullable().references('providers.id').onDelete('CASCADE')
    table.integer('year').notNullable()
    table.decimal('cost_index', 6, 2).notNullable()
    table.decimal('stay_index', 6, 2)
    table.string('source', 200)
    dateColumn(table, 'received_on')
    table.unique(['provider_id', 'year'])
    for (const name of ['cost_index', 'stay_index']) table.check(`${name} is null or ${name} > 0`)
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('grz_benchmarks')
}
