import type { Knex } from 'knex'

const frozen = `('published', 'superseded', 'withdrawn')`
const REFUSAL = 'a published list never changes'

/** What may still change of a published list: that it is superseded or withdrawn, and why. */
const columnsThatStand = [
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

const isPostgres = (db: Knex): boolean => db.client.config.client === 'pg'

/** Triggers that keep a published list as it was, whoever writes to the table. */
export async function freezePublications(db: Knex): Promise<void> {
  const differs = isPostgres(db) ? 'is distinct from' : 'is not'
  const moved = ['id', ...columnsThatStand].map((column) => `new.${column} ${differs} old.${column}`).join(' or ')
  const back = `new.status not in ${frozen} or (old.status = 'withdrawn' and new.status <> 'withdrawn')`
  await refuse(db, 'publications', 'update', `old.status in ${frozen} and (${back} or ${moved})`)
  await refuse(db, 'publications', 'delete', `old.status in ${frozen}`)
}

/** What hangs on a list: who stands on it, and the report of its check with what was accepted and why. */
const parts = ['publication_entries', 'publication_points'] as const

/** Triggers that keep the entries and the report of a published list as they were. */
export async function freezeParts(db: Knex): Promise<void> {
  const published = (row: 'old' | 'new'): string => `exists (select 1 from publications where id = ${row}.publication_id and status in ${frozen})`
  for (const table of parts) {
    await refuse(db, table, 'insert', published('new'))
    await refuse(db, table, 'update', `${published('old')} or ${published('new')}`)
    await refuse(db, table, 'delete', published('old'))
  }
}

/** Takes the triggers away again. */
export async function dropFreezing(db: Knex): Promise<void> {
  for (const [table, event] of triggers) {
    const name = nameOf(table, event)
    if (isPostgres(db)) {
      await db.raw(`drop trigger if exists ${name} on ${table}`)
      await db.raw(`drop function if exists ${name}()`)
    } else await db.raw(`drop trigger if exists ${name}`)
  }
}

const triggers: readonly (readonly [table: string, event: string])[] = [
  ['publications', 'update'],
  ['publications', 'delete'],
  ...parts.flatMap((table) => [[table, 'insert'] as const, [table, 'update'] as const, [table, 'delete'] as const]),
]

const nameOf = (table: string, event: string): string => `${table}_frozen_${event}`

async function refuse(db: Knex, table: string, event: 'insert' | 'update' | 'delete', when: string): Promise<void> {
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
