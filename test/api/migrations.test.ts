import type { Knex } from 'knex'
import { describe, expect, test } from 'vitest'
import { migrationSource } from '../../migrations/index.ts'
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

/** Takes migrations back until the one of this name is undone. */
async function unmigrateTo(db: Knex, name: string): Promise<void> {
  while (await db('migrations').where({ name }).first()) await db.migrate.down({ migrationSource, tableName: 'migrations' })
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

  test('give policies and contracts that are there already what the registers rest on (GGZ-DG-9, KV-F-0, KV-P-14, KV-P-15)', async () => {
    const database = await freshDatabase()
    const db = await connect(database.url)
    const times = { version: 1, created_at: 'now', updated_at: 'now' }
    try {
      await unmigrateTo(db, '20261126_10_policy_register_data')
      await db('clauses').where({ code: 'KV-P-14' }).update({ from_date: null, years: null })
      const policies = await db('policies').orderBy('code').pluck('id')
      const base = { policy_id: policies[0], care_type: 'ggz', status: 'active', settings: '[]', starts_on: '2027-01-01', plafond_cents: 1_200, ...times }
      const contracts = [
        { ...base, track: 'digitaal', origin: 'new' },
        { ...base, track: 'digitaal', origin: 'known' },
        { ...base, track: 'vrijgevestigd', origin: 'new' },
        { ...base, track: 'digitaal', origin: 'new', status: 'signed' },
      ]
      const ids: number[] = []
      for (const contract of contracts) {
        const [{ id: provider_id }] = await db('providers')
          .insert({ name: 'X', kind: 'institution', settings: '[]', ...times })
          .returning('id')
        const [{ id }] = await db('contracts')
          .insert({ ...contract, provider_id })
          .returning('id')
        ids.push(id)
      }
      await db('production').insert({ contract_id: ids[0], as_of: '2027-02-28', amount_cents: 250, ...times })
      await migrate(db)
      expect(await db('first_year_monitors').select('contract_id', 'expected_year_cents', 'claimed_cents', 'expected_to_date_cents')).toEqual([
        { contract_id: ids[0], expected_year_cents: 1_200, claimed_cents: 250, expected_to_date_cents: 200 },
      ])
      expect(Boolean((await db('first_year_monitors').first()).deviates)).toBe(true)
      const [ggz, kv] = await db('policies').orderBy('code')
      expect([ggz.framework, ggz.uniform_conditions_on, kv.uniform_conditions_on]).toEqual([null, null, '2024-06-20'])
      expect(JSON.parse(kv.framework)).toHaveLength(8)
      expect(await db('clauses').where({ code: 'KV-P-14' }).first()).toMatchObject({ from_date: '2025-01-01', years: 5 })
    } finally {
      await db.destroy()
      await database.remove()
    }
  })

  test('keep what amended contracts were signed with, up and down', async () => {
    const database = await freshDatabase()
    const db = await connect(database.url)
    const times = { version: 1, created_at: 'now', updated_at: 'now' }
    try {
      await unmigrateTo(db, '20261127_30_terms_in_force')
      const [policy_id] = await db('policies').orderBy('code').pluck('id')
      const [{ id: provider_id }] = await db('providers')
        .insert({ name: 'X', kind: 'institution', settings: '[]', ...times })
        .returning('id')
      const terms = { starts_on: '2027-01-01', ends_on: '2027-12-31', settings: '[2]', plafond_cents: 100 }
      const [{ id }] = await db('contracts')
        .insert({ provider_id, policy_id, care_type: 'ggz', track: 'digitaal', status: 'active', amended: true, ...terms, ...times })
        .returning('id')
      await db('amendments').insert({ contract_id: id, field: 'plafond_cents', new_value: '90', effective_on: '2027-06-01', reason: 'X', ...times })
      await migrate(db)
      const kept = JSON.parse((await db('contracts').where({ id }).first()).signed_terms)
      expect(kept).toEqual({ starts_on: '2027-01-01', ends_on: '2027-12-31', plafond_cents: 100, average_price_cents: null, settings: [2] })
      await db('contracts').where({ id }).update({ plafond_cents: 90, settings: '[2,3]' })
      await unmigrateTo(db, '20261127_30_terms_in_force')
      const { starts_on, ends_on, settings, plafond_cents } = await db('contracts').where({ id }).first()
      expect({ starts_on, ends_on, settings, plafond_cents: Number(plafond_cents) }).toEqual(terms)
      expect(await db('amendments').where({ contract_id: id })).toHaveLength(1)
    } finally {
      await db.destroy()
      await database.remove()
    }
  })

  test('give the clause of KV-I-3 its period, also in a copy, and leave one that has dates alone', async () => {
    const database = await freshDatabase()
    const db = await connect(database.url)
    try {
      await unmigrateTo(db, '20261126_20_treated_period')
      const source = await db('policies').where({ code: 'KV-2025-2026' }).first()
      const clause = await db('clauses').where({ policy_id: source.id, code: 'KV-I-3' }).first()
      expect([clause.from_date, clause.date]).toEqual([null, null])
      const copies = { 'KV-2027-2028': [null, null], 'KV-2029-2030': ['2025-02-01', '2028-05-31'] } as const
      for (const [code, [from_date, date]] of Object.entries(copies)) {
        const period = { contract_starts_on: `${code.slice(3, 7)}-01-01`, contract_ends_on: `${code.slice(8)}-12-31` }
        const [{ id: policy_id }] = await db('policies')
          .insert({ ...source, ...period, id: undefined, code })
          .returning('id')
        await db('clauses').insert({ ...clause, id: undefined, policy_id, from_date, date })
      }
      const stands = async () => (await db('clauses').where({ code: 'KV-I-3' }).orderBy('id')).map(({ from_date, date }) => [from_date, date])
      await migrate(db)
      expect(await stands()).toEqual([
        ['2022-01-01', '2024-06-30'],
        ['2024-01-01', '2026-06-30'],
        ['2025-02-01', '2028-05-31'],
      ])
      await unmigrateTo(db, '20261126_20_treated_period')
      expect(await stands()).toEqual([
        [null, null],
        [null, null],
        ['2025-02-01', '2028-05-31'],
      ])
    } finally {
      await db.destroy()
      await database.remove()
    }
  })

  test('put providers and published lists that are there already in order, and index them anew; taken back, they leave both', async () => {
    const database = await freshDatabase()
    const db = await connect(database.url)
    const times = { version: 1, created_at: 'now', updated_at: 'now' }
    try {
      await unmigrateTo(db, '20261127_70_text_order')
      const [{ id: provider_id }] = await db('providers')
        .insert({ name: 'Öztürk', city: 'Den Haag', kind: 'institution', agb_code: '06712345', settings: '[]', ...times })
        .returning('id')
      await db('search_words').insert({ resource: 'providers', record_id: provider_id, word: 'oud' })
      const { id: policy_id } = await db('policies').where({ code: 'GGZ-2027' }).first()
      const contract = { provider_id, policy_id, care_type: 'ggz', track: 'digitaal', status: 'active', settings: '[]' }
      const [{ id: contract_id }] = await db('contracts')
        .insert({ ...contract, ...times })
        .returning('id')
      const [{ id: publication_id }] = await db('publications')
        .insert({ policy_id, care_types: '["ggz"]', status: 'draft', ...times })
        .returning('id')
      const entry = { publication_id, provider_id, contract_id, name: 'Öztürk', agb_code: '06712345', city: 'Den Haag', care_type: 'ggz', settings: '[]' }
      const period = { performances: '[]', standing: 'gecontracteerd', starts_on: '2027-01-01', ends_on: '2027-12-31', search_text: ' ozturk' }
      await db('publication_entries').insert({ ...entry, ...period, ...times })
      await db('publications').where({ id: publication_id }).update({ status: 'published', number: 1, published_on: '2027-01-02' })

      await migrate(db)
      expect(await db('providers').where({ id: provider_id }).first()).toMatchObject({ name_sort: 'ozturk', city_sort: 'den haag' })
      const words: string[] = await db('search_words').where({ resource: 'providers', record_id: provider_id }).pluck('word')
      expect(words).toEqual(expect.arrayContaining(['ozturk', 'gravenhage', '6712345', '345']))
      expect(words).not.toContain('oud')
      const kept = await db('publication_entries').where({ publication_id }).first()
      expect(kept).toMatchObject({ name_sort: 'ozturk', city_sort: 'den haag' })
      expect(kept.search_text).toContain(' gravenhage')
      await expect(db('publication_entries').where({ publication_id }).update({ name: 'Ander' })).rejects.toThrow()

      await unmigrateTo(db, '20261127_70_text_order')
      expect(await db('publication_entries').where({ publication_id }).first()).not.toHaveProperty('name_sort')
      await expect(db('publication_entries').where({ publication_id }).update({ name: 'Ander' })).rejects.toThrow()
    } finally {
      await db.destroy()
      await database.remove()
    }
  })

  test('taken back, leave the rows that hang on a table that loses a column', async () => {
    const database = await freshDatabase()
    const db = await connect(database.url)
    const counts = async () => Promise.all(['policies', 'clauses', 'conditions'].map(async (table) => (await db(table).pluck('id')).length))
    try {
      const before = await counts()
      expect(Math.min(...before)).toBeGreaterThan(0)
      await unmigrateTo(db, '20261124_07_policy_years')
      expect(await counts()).toEqual(before)
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
