import type { Knex } from 'knex'
import { describe, expect, test } from 'vitest'
import { connect } from '../../server/database/connect.ts'
import { isMigrated, migrate, unmigrate } from '../../server/database/migrate.ts'
import { freshDatabase } from '../support/freshDatabase.ts'

/** Every table with its columns, but the migrator's own. */
async function shapeOf(db: Knex): Promise<Record<string, string[]>> {
  const sqlite = db.client.config.client !== 'pg'
  const rows = sqlite
    ? await db('sqlite_master').where({ type: 'table' }).whereNot('name', 'like', 'sqlite_%').select('name')
    : await db('information_schema.tables').where({ table_schema: 'public' }).select({ name: 'table_name' })
  const names = rows.map((row: { name: string }) => row.name).filter((name: string) => !name.startsWith('migrations') && !name.startsWith('knex_'))
  const shape: Record<string, string[]> = {}
  for (const name of names.sort()) shape[name] = Object.keys(await db(name).columnInfo()).sort()
  return shape
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
      await unmigrate(db)
      expect(await shapeOf(db)).toEqual({})
      await migrate(db)
      expect(await shapeOf(db)).toEqual(first)
      await migrate(db)
      expect(await isMigrated(db)).toBe(true)
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
