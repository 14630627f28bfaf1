import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, resolve } from 'node:path'
import knex, { type Knex } from 'knex'
import pg from 'pg'
import { keepStatements, type RawSqlite } from './keptStatements.ts'

const require = createRequire(import.meta.url)

/** What went wrong while opening the database, in one Dutch sentence for whoever starts the server. */
export class DatabaseError extends Error {}

/**
 * Opens the database behind `DATABASE_URL`. The only file that knows which engine it is.
 * SQLite: one connection that holds the file exclusively, WAL with a full sync on every commit, foreign keys, 64 MB cache, transactions begun immediate.
 * @throws DatabaseError with one sentence where the address is wrong, the file cannot be used, or another process holds it.
 */
export async function connect(databaseUrl: string): Promise<Knex> {
  if (/^postgres(ql)?:\/\//.test(databaseUrl)) return connectPostgres(databaseUrl)
  if (databaseUrl.startsWith('sqlite:')) return connectSqlite(sqliteFile(databaseUrl))
  throw new DatabaseError(`DATABASE_URL begint met sqlite:// of postgres://; dit is iets anders: ${databaseUrl.split(':')[0]}.`)
}

/** The file behind `sqlite:///abs.db`, `sqlite://rel.db` or `sqlite::memory:`. */
function sqliteFile(databaseUrl: string): string {
  const path = databaseUrl.replace(/^sqlite:(\/\/)?/, '')
  if (path === ':memory:') return path
  if (!path) throw new DatabaseError('DATABASE_URL noemt geen bestand; bedoelt u sqlite://data/zorginkoop.db?')
  return resolve(path)
}

/** Knex prints connection errors itself; ours are thrown, as one sentence. */
const silent = { warn: () => {}, error: () => {} }

async function connectPostgres(databaseUrl: string): Promise<Knex> {
  if (!URL.canParse(databaseUrl)) throw new DatabaseError('DATABASE_URL is geen geldig adres van een PostgreSQL-database.')
  pg.types.setTypeParser(pg.types.builtins.INT8, Number)
  pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)
  pg.types.setTypeParser(pg.types.builtins.DATE, String)
  const db = knex({ client: 'pg', connection: databaseUrl, log: silent, pool: { min: 0, max: 10 }, acquireConnectionTimeout: 10_000 })
  try {
    await db.raw('select 1')
  } catch (error) {
    await db.destroy()
    throw new DatabaseError(`De PostgreSQL-database is niet bereikbaar: ${(error as Error).message}.`)
  }
  return db
}

async function connectSqlite(filename: string): Promise<Knex> {
  if (filename !== ':memory:') mkdirSync(dirname(filename), { recursive: true })
  const db = knex({
    client: immediateSqlite(),
    connection: { filename },
    useNullAsDefault: true,
    log: silent,
    pool: { min: 1, max: 1, idleTimeoutMillis: 2 ** 31 - 1, afterCreate: prepare },
    acquireConnectionTimeout: 60_000,
  })
  try {
    await db.raw('select 1')
  } catch (error) {
    await db.destroy()
    throw new DatabaseError(sqliteSentence(filename, error as Error & { code?: string }))
  }
  return db
}

const settings = [
  'PRAGMA busy_timeout = 200',
  'PRAGMA locking_mode = EXCLUSIVE',
  'PRAGMA journal_mode = WAL',
  'PRAGMA synchronous = FULL',
  'PRAGMA foreign_keys = ON',
  'PRAGMA cache_size = -65536',
  'PRAGMA temp_store = MEMORY',
  // In exclusive mode a write takes the lock for as long as the connection lives.
  'BEGIN IMMEDIATE',
  'COMMIT',
]

type Ready = (error: Error | null, connection: RawSqlite) => void

/** Gives a new connection the settings of every SQLite connection here. */
export function applySettings(connection: RawSqlite, ready: Ready): void {
  const step = (index: number): void => {
    const sql = settings[index]
    if (sql === undefined) ready(null, connection)
    else connection.run(sql, [], (error) => (error ? ready(error, connection) : step(index + 1)))
  }
  step(0)
}

function prepare(connection: RawSqlite, ready: Ready): void {
  keepStatements(connection)
  applySettings(connection, ready)
}

function sqliteSentence(filename: string, error: Error & { code?: string }): string {
  const text = `${error.code ?? ''} ${error.message}`
  if (/BUSY|locked/.test(text)) return `De database ${filename} is in gebruik door een ander proces; stop dat eerst.`
  if (/NOTADB/.test(text)) return `Het bestand ${filename} is geen SQLite-database.`
  if (/CANTOPEN|EACCES|READONLY|EISDIR/.test(text)) return `Het databasebestand ${filename} kan niet worden geopend of beschreven.`
  return `De database ${filename} kan niet worden geopend: ${error.message}.`
}

/** Knex begins SQLite transactions deferred, so that a read followed by a write can fail at once; ours begin immediate. */
function immediateSqlite(): typeof Knex.Client {
  const Sqlite = require('knex/lib/dialects/sqlite3/index.js')
  const Transaction = require('knex/lib/dialects/sqlite3/execution/sqlite-transaction.js')
  class ImmediateTransaction extends Transaction {
    begin(connection: unknown): unknown {
      return this.query(connection, 'BEGIN IMMEDIATE;')
    }
  }
  return class extends Sqlite {
    transaction(...args: unknown[]): unknown {
      return new (ImmediateTransaction as new (...given: unknown[]) => unknown)(this, ...args)
    }
  } as unknown as typeof Knex.Client
}

/** Makes everything that a transaction reads be as at one moment. To be called before it reads anything; SQLite's always do. */
export async function oneSnapshot(trx: Knex.Transaction): Promise<void> {
  if (trx.client.config.client === 'pg') await trx.raw('set transaction isolation level repeatable read')
}

/** Whether no other process can be at work in this database. */
export function holdsAlone(db: Knex): boolean {
  return db.client.config.client !== 'pg'
}

/** Locks what a query finds and passes over what others have locked. On SQLite a transaction has the database to itself. */
export function skipLocked(query: Knex.QueryBuilder): Knex.QueryBuilder {
  // Knex refuses to build this for SQLite.
  return query.client.config.client === 'pg' ? query.forUpdate().skipLocked() : query
}

/**
 * Whether a row is best read as one text in JSON. node-sqlite3 hands a row over value by value, each with its name, which takes most of the time that a
 * page of wide rows does; pg receives text anyway.
 */
export function handsOverText(db: Knex): boolean {
  return db.client.config.client !== 'pg'
}
