import type { Knex } from 'knex'
import { dateColumn, recordColumns } from './columns.ts'

/** The editions of a published policy after the first: each change of its text or figures, with day, reason and who was told. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('policy_editions', (table) => {
    recordColumns(table)
    table.integer('policy_id').notNullable().references('policies.id').onDelete('CASCADE')
    table.integer('edition').notNullable()
    dateColumn(table, 'made_on').notNullable()
    table.text('reason').notNullable()
    table.text('told').notNullable()
    table.boolean('care_demand_typing').notNullable().defaultTo(false)
    table.integer('made_by').references('users.id')
    table.text('changes').notNullable()
    table.unique(['policy_id', 'edition'])
    table.check('edition >= 2', {}, 'policy_edition_after_the_first')
  })
}

export async function down(db: Knex): Promise<void> {
  await db.schema.dropTable('policy_editions')
}
