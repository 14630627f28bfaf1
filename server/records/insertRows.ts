import type { Knex } from 'knex'
import { sortKeysOf } from './sortKeys.ts'

/** Both engines limit the values of one statement; SQLite to 32,766. */
const valuesPerInsert = 30_000
const rowsPerInsert = 400

type Values = Record<string, unknown>

/** Inserts many rows in as few statements as the engines allow. Rows may lack columns that others have: those are stored empty. Lists and objects are stored as JSON text. */
export async function insertRows(trx: Knex, table: string, rows: readonly Values[]): Promise<void> {
  if (rows.length === 0) return
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const size = Math.max(1, Math.min(rowsPerInsert, Math.floor(valuesPerInsert / (columns.length + 2))))
  for (let from = 0; from < rows.length; from += size) {
    await trx(table).insert(
      rows
        .slice(from, from + size)
        .map((row) => ({ ...Object.fromEntries(columns.map((column) => [column, stored(row[column])])), ...sortKeysOf(table, row) })),
    )
  }
}

/** The first free id of each table. */
export async function firstFreeIds(trx: Knex, tables: readonly string[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const table of tables) {
    const [row] = await trx(table).max({ last: 'id' })
    ids.set(table, Number(row?.last ?? 0) + 1)
  }
  return ids
}

/** Rows with ids of our own leave PostgreSQL's counters behind: sets them after the last id. SQLite needs nothing. */
export async function passIds(trx: Knex, tables: readonly string[]): Promise<void> {
  if (trx.client.config.client !== 'pg') return
  for (const table of tables) await trx.raw(`select setval(pg_get_serial_sequence(?, 'id'), greatest((select max(id) from ??), 1))`, [table, table])
}

function stored(value: unknown): unknown {
  return value !== null && typeof value === 'object' ? JSON.stringify(value) : (value ?? null)
}
