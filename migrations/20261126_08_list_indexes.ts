import type { Knex } from 'knex'

const filters = ['status', 'track', 'care_type', 'owner_id']

/** Every filter beside the list of contracts finds its page in the order that the list has. */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => {
    for (const name of filters) table.index([name, 'next_due_on', 'id'])
  })
  // Without knowing how many records a value has, SQLite would take these indexes for far more selective than the ones it knows of.
  await db.raw('analyze contracts')
}

export async function down(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => {
    for (const name of filters) table.dropIndex([name, 'next_due_on', 'id'])
  })
}
