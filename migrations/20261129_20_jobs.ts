import type { Knex } from 'knex'
import { dropTables, oneOfCheck, recordColumns } from './columns.ts'

const statuses = ['waiting', 'running', 'failed', 'done', 'dead', 'cancelled']

/** What is to be done beside the requests. The same job asked for twice is one; whoever carries it out holds it on a lease. */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('jobs', (table) => {
    recordColumns(table)
    table.string('kind', 40).notNullable()
    table.string('key', 120).notNullable()
    table.text('payload')
    table.string('status', 10).notNullable().defaultTo('waiting')
    table.string('run_at', 24).notNullable()
    table.integer('attempts').notNullable().defaultTo(0)
    table.integer('max_attempts').notNullable()
    table.string('claimed_by', 120)
    table.string('claimed_until', 24)
    table.integer('progress').notNullable().defaultTo(0)
    table.text('result')
    table.text('last_error')
    table.integer('created_by').references('users.id')
    table.string('finished_at', 24)
    table.unique(['kind', 'key'])
    table.index(['status', 'run_at', 'id'])
    table.index(['run_at', 'id'])
    table.index(['status', 'claimed_until'])
    oneOfCheck(table, 'status', statuses)
    table.check('progress between 0 and 100')
  })
  await addPlannedLists(db)
}

export async function down(db: Knex): Promise<void> {
  await dropTables(db, ['jobs'])
}

/** The lists that were planned before there were jobs go out at their hour too. */
async function addPlannedLists(db: Knex): Promise<void> {
  const now = new Date().toISOString()
  const planned = await db('publications').where({ status: 'scheduled' }).select('id', 'version', 'scheduled_at', 'scheduled_by')
  for (const { id, version, scheduled_at, scheduled_by } of planned)
    await db('jobs').insert({
      kind: 'publish_lists',
      key: `${id} v${version}`,
      run_at: scheduled_at,
      max_attempts: 10,
      created_by: scheduled_by,
      version: 1,
      created_at: now,
      updated_at: now,
    })
}
