import type { Knex } from 'knex'
import { describe, expect, test } from 'vitest'
import { connect } from '../../../server/platform/database/connect.ts'
import { isMigrated, migrate, unmigrate } from '../../../server/platform/database/migrate.ts'
import { freshDatabase } from '../../support/freshDatabase.ts'

const isSqlite = (db: Knex): boolean => db.client.config.client !== 'pg'

/** Every table with its columns, but the migrator's own. */
async function shapeOf(db: Knex): Promise<Record<string, string[]>> {
  const rows = isSqlite(db)
    ? await db('sqlite_master').where({ type: 'table' }).whereNot('name', 'like', 'sqlite_%').select('name')
    : await db('information_schema.tables').where({ table_schema: 'public' }).select({ name: 'table_name' })
  const names = rows.map((row: { name: string }) => row.name).filter((name: string) => !name.startsWith('migrations') && !name.startsWith('knex_'))
  const shape: Record<string, string[]> = {}
  for (const name of names.sort()) shape[name] = Object.keys(await db(name).columnInfo()).sort()
  return shape
}

/** The triggers of the database, and the functions that those of PostgreSQL call. */
async function triggersOf(db: Knex): Promise<string[]> {
  if (isSqlite(db)) return db('sqlite_master').where({ type: 'trigger' }).orderBy('name').pluck('name')
  const { rows } = await db.raw(`select proname as name from pg_proc where pronamespace = 'public'::regnamespace
    union all select tgname from pg_trigger where not tgisinternal and tgenabled = 'O' order by name`)
  return rows.map(({ name }: { name: string }) => name)
}

describe('the migrations', () => {
  test('go up, down to nothing, and up again to the same', async () => {
    const database = await freshDatabase('empty')
    const db = await connect(database.url)
    try {
      expect(await isMigrated(db)).toBe(false)
      await migrate(db)
      expect(await isMigrated(db)).toBe(true)
      const first = await shapeOf(db)
      for (const table of ['providers', 'contracts', 'assessments', 'plafond_requests', 'amendments', 'audit_events'])
        expect(first[table], table).toContain('id')
      const triggers = await triggersOf(db)
      expect(triggers).toContain('publications_frozen_update')
      await unmigrate(db)
      expect(await shapeOf(db)).toEqual({})
      expect(await triggersOf(db)).toEqual([])
      await migrate(db)
      expect(await shapeOf(db)).toEqual(first)
      expect(await triggersOf(db)).toEqual(triggers)
      await migrate(db)
      expect(await isMigrated(db)).toBe(true)
    } finally {
      await db.destroy()
      await database.remove()
    }
  })

  test('of a newer version than this one are refused with a sentence that says what to do', async () => {
    const database = await freshDatabase()
    const db = await connect(database.url)
    try {
      await db('migrations').insert({ name: '20991231_01_later', batch: 2, migration_time: new Date() })
      await expect(migrate(db)).rejects.toThrow(/^Deze database is bijgewerkt door een nieuwere versie dan deze: start die versie/)
    } finally {
      await db.destroy()
      await database.remove()
    }
  })

  test('leave constraints that hold without the server', async () => {
    const database = await freshDatabase()
    const db = await connect(database.url)
    const times = { version: 1, created_at: 'now', updated_at: 'now' }
    const provider = (fields: object) =>
      db('providers')
        .insert({ name: 'X', kind: 'institution', settings: '[]', ...times, ...fields })
        .returning('id')
    try {
      const [{ id: provider_id }] = await provider({ agb_code: '06000001' })
      const policy = await db('policies').where({ code: 'GGZ-2027' }).first()
      const contract = (fields: object) =>
        db('contracts')
          .insert({ provider_id, policy_id: policy.id, care_type: 'ggz', track: 'digitaal', status: 'draft', settings: '[]', ...times, ...fields })
          .returning('id')
      await expect(provider({ agb_code: '06000001' })).rejects.toThrow()
      await expect(provider({ kind: 'hospital' })).rejects.toThrow()
      const [{ id: contract_id }] = await contract({})
      await expect(contract({})).rejects.toThrow()
      await expect(contract({ status: 'nonsense', care_type: 'elv' })).rejects.toThrow()
      await expect(contract({ plafond_cents: -1, care_type: 'grz' })).rejects.toThrow()
      await expect(contract({ provider_id: 999_999 })).rejects.toThrow()
      await contract({ status: 'withdrawn' })
      const production = (amount_cents: number) => db('production').insert({ contract_id, as_of: '2027-03-31', amount_cents, ...times })
      await expect(production(-1)).rejects.toThrow()
      await production(5_000_000_000_000)
      expect(Number((await db('production').first()).amount_cents)).toBe(5_000_000_000_000)
    } finally {
      await db.destroy()
      await database.remove()
    }
  })
})
