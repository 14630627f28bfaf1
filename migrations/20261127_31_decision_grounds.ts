import type { Knex } from 'knex'
import { centsColumn, dateColumn, dropColumns } from './columns.ts'

const AT_ONCE = 500
const figure = ['as_of', 'amount_cents'] as const
/** What a decision itself writes: whoever changed anything else of a request has no say in it. */
const decided = ['granted_cents', 'motivation', 'decided_on', 'decided_by']

/**
 * What a decision on a plafond request rests on: who had a hand in the claims figures, what was in force at the submission, and the decisions taken
 * before the one that stands. A decision that is taken anew writes a second amendment.
 */
export async function up(db: Knex): Promise<void> {
  await db.schema.createTable('production_changes', (table) => {
    table.increments('id')
    table.integer('contract_id').notNullable().index()
    table.integer('production_id').notNullable()
    dateColumn(table, 'before_as_of')
    centsColumn(table, 'before_cents')
    dateColumn(table, 'after_as_of')
    centsColumn(table, 'after_cents')
    dateColumn(table, 'changed_on').notNullable()
    table.integer('changed_by')
    table.string('changed_by_name', 120)
  })
  await db.schema.alterTable('plafond_requests', (table) => {
    centsColumn(table, 'submitted_plafond_cents')
    centsColumn(table, 'submitted_production_cents')
    table.integer('submitted_change_id')
    table.text('reason')
    table.text('earlier_decisions').notNullable().defaultTo('[]')
  })
  await db.schema.alterTable('amendments', (table) => {
    table.dropUnique(['plafond_request_id'])
    table.index(['plafond_request_id'])
  })
  await tellFigures(db)
  await tellHands(db)
}

export async function down(db: Knex): Promise<void> {
  const first = db('amendments').min('id').whereNotNull('plafond_request_id').groupBy('plafond_request_id')
  await db('amendments').whereNotNull('plafond_request_id').whereNotIn('id', first).update({ plafond_request_id: null })
  await db.schema.alterTable('amendments', (table) => {
    table.dropIndex(['plafond_request_id'])
    table.unique(['plafond_request_id'])
  })
  await dropColumns(db, 'plafond_requests', ['submitted_plafond_cents', 'submitted_production_cents', 'submitted_change_id', 'reason', 'earlier_decisions'])
  await db.schema.dropTable('production_changes')
}

interface Event {
  id: number
  at: string
  actor: string
  actor_id: number | null
  record_id: number
  before: string | null
  after: string | null
}
type Figure = Record<string, unknown>

/** The claims figures that were recorded and corrected so far, as the log has them. */
async function tellFigures(db: Knex): Promise<void> {
  const standing = new Map<number, Figure>()
  await eachEvent(db, 'production', async (events) => {
    const rows = events.flatMap(({ at, actor, actor_id, record_id, before, after }) => {
      const was = standing.get(record_id) ?? (before ? JSON.parse(before) : null)
      const is: Figure | null = after ? { ...was, ...JSON.parse(after) } : null
      if (is) standing.set(record_id, is)
      const contract_id = (is ?? was)?.contract_id
      if (contract_id === undefined || figure.every((name) => was?.[name] === is?.[name])) return []
      const [before_as_of, before_cents] = figure.map((name) => (before === null ? null : (was?.[name] ?? null)))
      const [after_as_of, after_cents] = figure.map((name) => is?.[name] ?? null)
      const changed = { before_as_of, before_cents, after_as_of, after_cents, changed_on: at.slice(0, 10) }
      return [{ contract_id, production_id: record_id, ...changed, changed_by: actor_id, changed_by_name: actor }]
    })
    for (let from = 0; from < rows.length; from += 80) await db('production_changes').insert(rows.slice(from, from + 80))
  })
}

/** Whoever submitted, completed or changed a request that is still open has a hand in it. */
async function tellHands(db: Knex): Promise<void> {
  const open = await db('plafond_requests').whereIn('status', ['draft', 'submitted', 'complete']).select('id', 'entered_by', 'changed_by')
  const hands = new Map<number, Set<number>>(open.map(({ id, changed_by }) => [id, new Set<number>(JSON.parse(changed_by))]))
  const entered = new Map(open.map(({ id, entered_by }) => [id, entered_by]))
  await eachEvent(db, 'plafond_requests', async (events) => {
    for (const { record_id, actor_id, before, after } of events) {
      const changed = Object.keys(JSON.parse(after ?? '{}')).some((name) => !decided.includes(name))
      if (before && changed && actor_id !== null && actor_id !== entered.get(record_id)) hands.get(record_id)?.add(actor_id)
    }
  })
  for (const [id, who] of hands)
    await db('plafond_requests')
      .where({ id })
      .update({ changed_by: JSON.stringify([...who]) })
}

async function eachEvent(db: Knex, resource: string, tell: (events: Event[]) => Promise<void>): Promise<void> {
  for (let after = 0; ; ) {
    const events: Event[] = await db('audit_events').where({ resource }).where('id', '>', after).orderBy('id').limit(AT_ONCE)
    await tell(events)
    if (events.length < AT_ONCE) return
    after = events.at(-1)!.id
  }
}
