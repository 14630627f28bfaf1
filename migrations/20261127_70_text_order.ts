import type { Knex } from 'knex'
import { providerWords } from '../server/providers/providerWords.ts'
import { entryWords } from '../server/publications/entryWords.ts'
import { sortKeysOf } from '../server/resources/sortKeys.ts'
import { dropColumns } from './columns.ts'
import { dropFreezing, freezeParts, freezePublications } from './frozenPublications.ts'

/** The columns of names and places, beside which what they are sorted by is kept from now on. */
const sorted = { providers: ['name', 'city'], publication_entries: ['name', 'city'], policy_impact_lines: ['provider_name'] } as const
const tables = Object.keys(sorted) as (keyof typeof sorted)[]
const TOGETHER = 500

const isPostgres = (db: Knex): boolean => db.client.config.client === 'pg'

/** Names are sorted as a Dutch reader expects and found whatever their capitals, accents and grouping of digits, alike on both engines and on the lists that are published. */
export async function up(db: Knex): Promise<void> {
  // Compared sign by sign, as SQLite does, whatever the language that the database was made in.
  const bySign = isPostgres(db) ? ' collate "C"' : ''
  for (const table of tables) for (const column of sorted[table]) await db.raw(`alter table ?? add column ?? varchar(240)${bySign}`, [table, `${column}_sort`])
  if (bySign) await db.raw(`alter table search_words alter column word type varchar(60)${bySign}`)
  await dropFreezing(db)
  await eachRow(db, 'providers', async (rows) => {
    for (const row of rows) await db('providers').where({ id: row.id }).update(sortKeysOf('providers', row))
    const ids = rows.map(({ id }) => id)
    await db('search_words').where({ resource: 'providers' }).whereIn('record_id', ids).del()
    const words = rows.flatMap((row) => providerWords(named(row)).map((word) => ({ resource: 'providers', record_id: row.id, word })))
    for (let from = 0; from < words.length; from += TOGETHER) await db('search_words').insert(words.slice(from, from + TOGETHER))
  })
  await eachRow(db, 'publication_entries', async (rows) => {
    for (const row of rows)
      await db('publication_entries')
        .where({ id: row.id })
        .update({ ...sortKeysOf('publication_entries', row), search_text: entryWords(named(row)) })
  })
  await eachRow(db, 'policy_impact_lines', async (rows) => {
    for (const row of rows) await db('policy_impact_lines').where({ id: row.id }).update(sortKeysOf('policy_impact_lines', row))
  })
  await freezePublications(db)
  await freezeParts(db)
  await db.schema.alterTable('providers', (table) => {
    table.index(['name_sort', 'id'])
    table.index(['city_sort', 'id'])
  })
  await db.schema.alterTable('publication_entries', (table) => table.index(['publication_id', 'name_sort', 'id']))
}

export async function down(db: Knex): Promise<void> {
  await db.schema.alterTable('publication_entries', (table) => table.dropIndex(['publication_id', 'name_sort', 'id']))
  await db.schema.alterTable('providers', (table) => {
    table.dropIndex(['name_sort', 'id'])
    table.dropIndex(['city_sort', 'id'])
  })
  for (const table of tables)
    await dropColumns(
      db,
      table,
      sorted[table].map((column) => `${column}_sort`),
    )
}

type Row = { id: number } & Record<string, unknown>

/** A row with its texts as they are read; lists that came later are as they are stored. */
function named(row: Row): Parameters<typeof providerWords>[0] & Parameters<typeof entryWords>[0] {
  const list = (value: unknown) => (typeof value === 'string' ? JSON.parse(value) : undefined)
  return { ...row, former_names: list(row.former_names), former_kvk_numbers: list(row.former_kvk_numbers) } as never
}

/** Takes every row of a table in hand, some hundreds at a time. */
async function eachRow(db: Knex, table: string, work: (rows: Row[]) => Promise<void>): Promise<void> {
  for (let last = 0; ; ) {
    const rows: Row[] = await db(table).where('id', '>', last).orderBy('id').limit(TOGETHER)
    if (rows.length === 0) return
    await work(rows)
    last = rows.at(-1)!.id
  }
}
