import type { Knex } from 'knex'
import { dateColumn, dropTables, oneOfCheck, recordColumns } from './columns.ts'

const roles = ['viewer', 'contracting', 'team_lead', 'publisher', 'admin']

/** Who comes in: users with their sessions, and the tokens of integrations. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('users', (table) => {
    recordColumns(table)
    table.string('username', 60).notNullable().unique()
    table.string('full_name', 120).notNullable()
    table.string('role', 20).notNullable()
    table.string('password_hash', 255)
    table.boolean('active').notNullable().defaultTo(true)
    oneOfCheck(table, 'role', roles)
  })
  await db.schema.createTable('sessions', (table) => {
    table.string('token_hash', 64).primary()
    table.integer('user_id').notNullable().references('users.id').onDelete('CASCADE').index()
    table.string('created_at', 24).notNullable()
    table.string('expires_at', 24).notNullable().index()
  })
  await db.schema.createTable('api_tokens', (table) => {
    recordColumns(table)
    table.string('name', 120).notNullable()
    table.string('role', 20).notNullable()
    table.string('token_hash', 64).notNullable().unique()
    dateColumn(table, 'expires_on')
    table.boolean('revoked').notNullable().defaultTo(false)
    oneOfCheck(table, 'role', roles)
  })
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['api_tokens', 'sessions', 'users'])
}
