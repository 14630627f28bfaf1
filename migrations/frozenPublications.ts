import type { Knex } from 'knex'
import { isPostgres } from './columns.ts'

const frozen = `('published', 'superseded', 'withdrawn')`
const REFUSAL = 'a published list never changes'

/** What stands of a published list; what may still change is that it is superseded or withdrawn, and why. */
const columnsThatStand = [
  'id',
  'policy_id',
  'care_types',
  'include_signed',
  'include_negotiating',
  'title',
  'scheduled_at',
  'scheduled_by',
  'number',
  'composed_at',
  'checked_at',
  'published_on',
  'published_at',
  'published_by',
  'warnings_kept',
  'entry_count',
  'created_at',
]

/** What hangs on a list: who stands on it, and the report of its check with what was accepted and why. */
const parts = ['publication_entries', 'publication_points']

type Event = 'insert' | 'update' | 'delete'

/** Triggers that keep a published list, its entries and its report as they were, whoever writes to the tables. */
export async function freezePublications(db: Knex): Promise<void> {
  const differs = isPostgres(db) ? 'is distinct from' : 'is not'
  const moved = columnsThatStand.map((column) => `new.${column} ${differs} old.${column}`).join(' or ')
  const back = `new.status not in ${frozen} or (old.status = 'withdrawn' and new.status <> 'withdrawn')`
  await refuse(db, 'publications', 'update', `old.status in ${frozen} and (${back} or ${moved})`)
  await refuse(db, 'publications', 'delete', `old.status in ${frozen}`)
  const published = (row: 'old' | 'new'): string => `exists (select 1 from publications where id = ${row}.publication_id and status in ${frozen})`
  for (const table of parts) {
    await refuse(db, table, 'insert', published('new'))
    await refuse(db, table, 'update', `${published('old')} or ${published('new')}`)
    await refuse(db, table, 'delete', published('old'))
  }
}

/** Takes the triggers away again. */
export async function dropFreezing(db: Knex): Promise<void> {
  await thaw(db, 'publications', ['update', 'delete'])
  for (const table of parts) await thaw(db, table, ['insert', 'update', 'delete'])
}

const nameOf = (table: string, event: Event): string => `${table}_frozen_${event}`

async function refuse(db: Knex, table: string, event: Event, when: string): Promise<void> {
  const name = nameOf(table, event)
  if (!isPostgres(db)) {
    await db.raw(`create trigger ${name} before ${event} on ${table} when ${when} begin select raise(abort, '${REFUSAL}'); end`)
    return
  }
  const row = event === 'delete' ? 'old' : 'new'
  await db.raw(
    `create function ${name}() returns trigger language plpgsql as $$ begin if ${when} then raise exception '${REFUSAL}'; end if; return ${row}; end $$`,
  )
  await db.raw(`create trigger ${name} before ${event} on ${table} for each row execute function ${name}()`)
}

async function thaw(db: Knex, table: string, events: readonly Event[]): Promise<void> {
  for (const event of events) {
    const name = nameOf(table, event)
    await db.raw(isPostgres(db) ? `drop trigger ${name} on ${table}` : `drop trigger ${name}`)
    if (isPostgres(db)) await db.raw(`drop function ${name}()`)
  }
}
