import type { Knex } from 'knex'
import { dropColumns } from './columns.ts'

const versioned = ['assessments', 'providers', 'contracts'] as const

/**
 * What roles without the private fields are told as `version` and `updated_at`: moved by changes of what they may see alone. And whether an event of the
 * log changed nothing that they may see.
 */
export async function up(db: Knex): Promise<void> {
  for (const name of versioned)
    await db.schema.alterTable(name, (table) => {
      table.integer('public_version').notNullable().defaultTo(1)
      table.string('public_updated_at', 24)
    })
  await db.schema.alterTable('audit_events', (table) => {
    table.boolean('private_only').notNullable().defaultTo(false)
  })
  await markPrivateEvents(db)
  await settlePublicVersions(db)
  await db.raw('create index contracts_public_updated on contracts (public_updated_at, id)')
}

export async function down(db: Knex): Promise<void> {
  await db.raw('drop index contracts_public_updated')
  for (const name of versioned) await dropColumns(db, name, ['public_version', 'public_updated_at'])
  await dropColumns(db, 'audit_events', ['private_only'])
}

/** Marks the events that changed private fields and nothing else. */
async function markPrivateEvents(db: Knex): Promise<void> {
  const events: { id: number; after: string | null; private_fields: string }[] = await db('audit_events')
    .where({ action: 'update' })
    .whereNotNull('private_fields')
    .select('id', 'after', 'private_fields')
  const only = events.filter(({ after, private_fields }) => {
    const hidden: string[] = JSON.parse(private_fields)
    return Object.keys(JSON.parse(after ?? '{}')).every((name) => hidden.includes(name))
  })
  for (let from = 0; from < only.length; from += 500)
    await db('audit_events')
      .whereIn(
        'id',
        only.slice(from, from + 500).map(({ id }) => id),
      )
      .update({ private_only: true })
}

/** Sets the public versions of what is stored: those of the records, less what moved them for a private reason. */
export async function settlePublicVersions(db: Knex): Promise<void> {
  for (const name of versioned) await db(name).update({ public_version: db.ref('version'), public_updated_at: db.ref('updated_at') })
  const hidden = db('conditions').where({ private: true }).select('id')
  await db('assessments')
    .whereIn('condition_id', hidden)
    .update({ public_version: 1, public_updated_at: db.ref('created_at') })
  for (const resource of ['providers', 'contracts']) {
    const moved = db('audit_events').where({ resource, private_only: true })
    const counts: { record_id: number; times: number }[] = await moved.groupBy('record_id').select('record_id').count({ times: '*' })
    for (const { record_id, times } of counts) {
      const last = await db('audit_events').where({ resource, record_id, private_only: false }).max({ at: 'at' }).first()
      const seen = last?.at ? { public_updated_at: last.at } : {}
      await db(resource)
        .where({ id: record_id })
        .update({ ...seen, public_version: db.raw('version - ?', [Number(times)]) })
    }
  }
}
