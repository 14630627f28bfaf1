import type { Knex } from 'knex'
import { bySignColumn, dateColumn, dropTables, recordColumns } from './columns.ts'

/** What goes across all nouns: the audit log, tasks, the word index, and the bookkeeping of the server itself. */
export async function up(db: Knex): Promise<void> {
  await createAuditEvents(db)
  await createTasks(db)
  await createSearchWords(db)
  await createBookkeeping(db)
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['idempotency_keys', 'settings', 'counters', 'search_words', 'tasks', 'audit_events'])
}

/** The append-only audit log: who changed what and when, by what the record is called, and the contract whose history the event belongs to. */
async function createAuditEvents(db: Knex): Promise<void> {
  await db.schema.createTable('audit_events', (table) => {
    table.increments('id')
    table.string('at', 24).notNullable().index()
    table.string('actor', 120).notNullable()
    table.integer('actor_id').index()
    table.string('action', 20).notNullable()
    table.string('resource', 40).notNullable()
    table.integer('record_id').notNullable()
    table.string('record_name', 400)
    table.integer('contract_id')
    table.text('before')
    table.text('after')
    table.text('private_fields')
    // Whether it changed nothing that roles without the private fields may see.
    table.boolean('private_only').notNullable().defaultTo(false)
    table.index(['resource', 'record_id', 'id'])
    table.index(['contract_id', 'id'], 'audit_events_of_contract')
  })
}

/** What somebody has to look at. It belongs to its owner, or else to the owner of the contract that it is about. */
async function createTasks(db: Knex): Promise<void> {
  await db.schema.createTable('tasks', (table) => {
    recordColumns(table)
    table.string('kind', 40).notNullable()
    table.string('subject', 40).notNullable()
    table.integer('subject_id').notNullable()
    table.string('clause', 20)
    table.string('cause', 20)
    table.text('reason')
    table.boolean('lasts').notNullable().defaultTo(false)
    dateColumn(table, 'due_on')
    table.integer('owner_id')
    table.boolean('done').notNullable().defaultTo(false)
    table.text('decision')
    table.integer('decided_by')
    dateColumn(table, 'decided_on')
    table.index(['subject', 'subject_id'])
    table.index(['done', 'due_on', 'id'])
    table.index(['due_on', 'id'])
  })
  // One task stands for one cause that lasts, also where two servers find it at the same moment.
  await db.raw('create unique index tasks_one_lasting on tasks (kind, subject, subject_id, clause) where lasts')
}

/** The word index that `q` searches. */
async function createSearchWords(db: Knex): Promise<void> {
  await db.schema.createTable('search_words', (table) => {
    table.string('resource', 20).notNullable()
    table.integer('record_id').notNullable()
    bySignColumn(db, table, 'word', 60).notNullable()
    table.primary(['resource', 'word', 'record_id'])
    table.index(['resource', 'record_id'])
  })
}

async function createBookkeeping(db: Knex): Promise<void> {
  // Numbers handed out: the last reference of each series.
  await db.schema.createTable('counters', (table) => {
    table.string('name', 60).primary()
    table.integer('value').notNullable()
  })
  // Facts about this database: how it began, the business day of a demonstration, for which day the daily work is done.
  await db.schema.createTable('settings', (table) => {
    table.string('name', 60).primary()
    table.text('value').notNullable()
  })
  // What a call with an `Idempotency-Key` was answered, so that the same call made again writes nothing. Neither key nor answer can be read here.
  await db.schema.createTable('idempotency_keys', (table) => {
    table.string('account', 40).notNullable()
    table.string('key_hash', 64).notNullable()
    table.string('fingerprint', 64).notNullable()
    table.integer('status')
    table.text('answer')
    table.string('created_at', 24).notNullable().index()
    table.primary(['account', 'key_hash'])
  })
}
