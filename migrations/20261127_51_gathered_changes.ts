import type { Knex } from 'knex'
import { dropColumns, recordColumns } from './columns.ts'

/** Changes of a published policy that wait to become one edition together; and of a run, the ones it judged and what it did not judge. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('gathered_changes', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').onDelete('CASCADE')
    table.string('part', 10).notNullable()
    table.integer('record_id').notNullable()
    table.string('clause', 20)
    table.text('changes').notNullable()
    table.text('was').notNullable()
    table.integer('made_by').references('users.id')
    table.unique(['part', 'record_id'])
    table.index(['policy_id', 'id'])
  })
  await db.schema.alterTable('policy_impacts', (table) => {
    table.text('gathered')
    table.text('not_judged')
  })
}

export async function down(db: Knex): Promise<void> {
  await dropColumns(db, 'policy_impacts', ['gathered', 'not_judged'])
  await db.schema.dropTable('gathered_changes')
}
