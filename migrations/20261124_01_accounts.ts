import type { Knex } from 'knex'
import { oneOfCheck, recordColumns } from './columns.ts'

const roles = ['viewer', 'contracting', 'team_lead', 'publisher', 'admin']

/** Users, their sessions and API tokens, and the append-only audit log. */
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
    table.string('expires_on', 10)
    table.boolean('revoked').notNullable().defaultTo(false)
    oneOfCheck(table, 'role', roles)
  })
  await db.schema.createTable('audit_events', (table) => {
    table.increments('id')
    table.string('at', 24).notNullable().index()
    table.string('actor', 120).notNullable()
    table.integer('actor_id').index()
    table.string('action', 20).notNullable()
    table.string('resource', 40).notNullable()
    table.integer('record_id').notNullable()
    table.text('before')
    table.text('after')
    table.text('private_fields')
    table.index(['resource', 'record_id', 'id'])
  })
  await createBookkeeping(db)
}

/** Numbers handed out (references of contracts and requests) and facts about this database (the business date of a demonstration). */
async function createBookkeeping(db: Knex): Promise<void> {
  await db.schema.createTable('counters', (table) => {
    table.string('name', 60).primary()
    table.integer('value').notNullable()
  })
  await db.schema.createTable('settings', (table) => {
    table.string('name', 60).primary()
    table.text('value').notNullable()
  })
}

export async function down(db: Knex): Promise<void> {
  for (const table of ['settings', 'counters', 'audit_events', 'api_tokens', 'sessions', 'users']) await db.schema.dropTable(table)
}
