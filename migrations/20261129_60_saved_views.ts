import type { Knex } from 'knex'
import { dropTables, oneOfCheck, recordColumns } from './columns.ts'

/** Views of a list that a user keeps by name, and how each user has set the screens. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('saved_views', (table) => {
    recordColumns(table)
    table.integer('user_id').notNullable().references('users.id')
    table.string('list', 40).notNullable()
    table.string('name', 80).notNullable()
    table.text('filter').notNullable()
    table.string('sort_field', 60)
    table.string('sort_order', 4)
    table.text('columns')
    table.integer('per_page')
    table.string('sharing', 10).notNullable()
    table.unique(['user_id', 'list', 'name'])
    table.index(['list', 'name', 'id'])
    oneOfCheck(table, 'sort_order', ['ASC', 'DESC'])
    oneOfCheck(table, 'sharing', ['own', 'team', 'everyone'])
  })
  await db.schema.createTable('user_preferences', (table) => {
    table.integer('user_id').notNullable().references('users.id')
    table.string('name', 80).notNullable()
    table.text('value').notNullable()
    table.primary(['user_id', 'name'])
  })
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['user_preferences', 'saved_views'])
}
