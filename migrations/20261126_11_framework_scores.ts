import type { Knex } from 'knex'
import { dateColumn, recordColumns } from './columns.ts'

/** Scores of a contract on the criteria of the guiding framework (GGZ-F-0, KV-F-0); no rule reads them. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('framework_scores', (table) => {
    recordColumns(table)
    table.integer('contract_id').notNullable().references('contracts.id').onDelete('CASCADE')
    table.string('criterion', 80).notNullable()
    table.integer('score').notNullable()
    table.text('remark')
    dateColumn(table, 'scored_on').notNullable()
    table.integer('scored_by').references('users.id')
    table.unique(['contract_id', 'criterion'])
    table.check('score >= 1 and score <= 5', {}, 'framework_score_one_to_five')
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('framework_scores')
}
