import type { Knex } from 'knex'
import { dropTables, oneOfCheck, recordColumns } from './columns.ts'

const statuses = ['waiting', 'sending', 'sent', 'failed', 'uncertain', 'kept']

/** The mails that the product writes: each is put here in the transaction of its cause, sent by a job, and kept. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('mails', (table) => {
    recordColumns(table)
    table.string('kind', 40).notNullable()
    table.string('recipient', 254).notNullable()
    table.integer('user_id').references('users.id')
    table.string('subject', 200).notNullable()
    table.text('body').notNullable()
    table.text('html')
    table.string('status', 10).notNullable()
    table.string('sent_at', 24)
    table.text('problem')
    table.index(['status', 'id'])
    table.index(['user_id', 'id'])
    oneOfCheck(table, 'status', statuses)
  })
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['mails'])
}
