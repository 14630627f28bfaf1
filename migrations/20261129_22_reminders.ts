import type { Knex } from 'knex'
import { dateColumn, dropColumns, dropTables } from './columns.ts'

/** Where users are reminded of what waits for them: by mail, as often as they wish, and in their own calendar, at an address that is theirs. */
export async function up(db: Knex): Promise<void> {
  await db.raw('alter table users add column email varchar(254)')
  await db.raw(`alter table users add column digest varchar(10) not null default 'none' check (digest is null or digest in ('none', 'daily', 'weekly'))`)
  await db.schema.createTable('calendar_addresses', (table) => {
    table.integer('user_id').primary().references('users.id')
    table.string('token_hash', 64).notNullable().unique()
    table.string('made_at', 24).notNullable()
  })
  // What the last digest of each user told, so that the next one knows what is new.
  await db.schema.createTable('user_digests', (table) => {
    table.integer('user_id').primary().references('users.id')
    dateColumn(table, 'day').notNullable()
    table.text('told').notNullable()
  })
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['user_digests', 'calendar_addresses'])
  await dropColumns(db, 'users', ['digest', 'email'])
}
