import type { Knex } from 'knex'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrationSource } from '../../../migrations/index.ts'
import { connect, DatabaseError, holdsAlone } from '../../../server/platform/database/connect.ts'
import { isMigrated, migrate, unmigrate } from '../../../server/platform/database/migrate.ts'
import { type EarlierDatabase, earlierDatabase } from '../../support/earlierDatabase.ts'

const listOf = (db: Knex): Promise<{ name: string; batch: number; migration_time: unknown }[]> =>
  db('migrations').orderBy('id').select('name', 'batch', 'migration_time')
const namesOf = async (db: Knex): Promise<string[]> => (await listOf(db)).map(({ name }) => name)

/** Every row that the database was filled with. */
async function rowsOf(db: Knex): Promise<Record<string, unknown[]>> {
  const tables = ['policies', 'providers', 'contracts', 'publications', 'publication_entries']
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await db(table).orderBy('id')])))
}

describe('a database of before 1.0.0', () => {
  let earlier: EarlierDatabase
  let db: Knex

  beforeEach(async () => {
    earlier = await earlierDatabase()
    db = earlier.db
  })
  afterEach(() => earlier.remove())

  test('is carried over with all its rows, once', async () => {
    const before = await rowsOf(db)
    await migrate(db)
    expect(await namesOf(db)).toEqual(await migrationSource.getMigrations([]))
    expect(await isMigrated(db)).toBe(true)
    // Columns of later migrations stand beside what each row held.
    expect(await rowsOf(db)).toMatchObject(before)
    await expect(db('publication_entries').update({ name: 'Ander' })).rejects.toThrow()
    const list = await listOf(db)
    await migrate(db)
    expect(await listOf(db)).toEqual(list)
  })

  test('goes down to nothing and up again, like one that was made since', async () => {
    await migrate(db)
    await unmigrate(db)
    expect(await db.schema.hasTable('providers')).toBe(false)
    await migrate(db)
    expect(await db('providers').first()).toBeUndefined()
  })

  test('is carried over by one of the servers that start at the same moment', async () => {
    const others = holdsAlone(db) ? [db, db] : await Promise.all([connect(earlier.url), connect(earlier.url)])
    try {
      await Promise.all([db, ...others].map(migrate))
      expect(await namesOf(db)).toEqual(await migrationSource.getMigrations([]))
    } finally {
      for (const other of others) if (other !== db) await other.destroy()
    }
  })

  test.each(['20261127_90_correcting_lists', '20261126_16_no_doubles'])('that lacks %s is refused, says what to do and is left as it is', async (missing) => {
    await db('migrations').where({ name: missing }).del()
    const before = await listOf(db)
    const refused = await migrate(db).catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(DatabaseError)
    expect((refused as Error).message).toMatch(
      /^Deze database is van vóór versie 1\.0\.0 .*start er eerst één keer de laatste versie van vóór 1\.0\.0 mee, en daarna deze\.$/,
    )
    expect(await listOf(db)).toEqual(before)
  })
})
