import type { Knex } from 'knex'
import { dateColumn, dropColumns } from './columns.ts'

const terms = ['starts_on', 'ends_on', 'plafond_cents', 'average_price_cents', 'settings'] as const
const AT_ONCE = 200

/**
 * The terms in a contract's columns become those in force today; the ones it was signed with move to `signed_terms`. The columns of amended contracts
 * are brought up to the day by the first pass of it (`server/daily`). An amendment that was a mistake is cancelled, and stays readable.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.alterTable('contracts', (table) => {
    table.text('signed_terms')
  })
  await db.schema.alterTable('amendments', (table) => {
    dateColumn(table, 'cancelled_on')
    table.integer('cancelled_by')
    table.text('cancel_reason')
    table.integer('entered_by')
  })
  await eachAmended(db, async (row) => {
    const signed = Object.fromEntries(terms.map((name) => [name, name === 'settings' ? JSON.parse(row.settings) : row[name]]))
    await db('contracts')
      .where({ id: row.id })
      .update({ signed_terms: JSON.stringify(signed) })
  })
  await whoMade(db)
}

export async function down(db: Knex): Promise<void> {
  await eachAmended(db, async (row) => {
    if (row.signed_terms === null) return
    const { settings, ...signed } = JSON.parse(row.signed_terms)
    await db('contracts')
      .where({ id: row.id })
      .update({ ...signed, settings: JSON.stringify(settings) })
  })
  await db('settings').where({ name: 'passed:terms' }).del()
  await dropColumns(db, 'contracts', ['signed_terms'])
  await dropColumns(db, 'amendments', ['cancelled_on', 'cancelled_by', 'cancel_reason', 'entered_by'])
}

/** Who made the amendments there are, as the log has it. */
async function whoMade(db: Knex): Promise<void> {
  const made = db('audit_events')
    .select('actor_id')
    .where({ resource: 'amendments', action: 'create' })
    .whereRaw('audit_events.record_id = amendments.id')
    .orderBy('id')
    .limit(1)
  await db('amendments').update({ entered_by: made as never })
}

async function eachAmended(db: Knex, change: (row: Record<string, never>) => Promise<void>): Promise<void> {
  for (let after = 0; ; ) {
    const rows = await db('contracts').where({ amended: true }).where('id', '>', after).orderBy('id').limit(AT_ONCE)
    for (const row of rows) await change(row)
    if (rows.length < AT_ONCE) return
    after = rows.at(-1).id
  }
}
