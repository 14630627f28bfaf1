import type { Knex } from 'knex'
import { describe, expect, test } from 'vitest'
import { seed } from '../../../seeds/index.ts'
import { demoAccounts } from '../../../server/platform/auth/demoAccounts.ts'
import { verifyPassword } from '../../../server/platform/auth/passwords.ts'
import { connect } from '../../../server/platform/database/connect.ts'
import { migrate } from '../../../server/platform/database/migrate.ts'
import { freshDatabase } from '../../support/freshDatabase.ts'

describe('what a new database is filled with', () => {
  async function seeded(kind: 'demo' | 'policies', read: (db: Knex) => Promise<void>): Promise<void> {
    const database = await freshDatabase('empty')
    const db = await connect(database.url)
    try {
      await migrate(db)
      await seed(db, kind, { today: '2027-09-15' })
      await read(db)
    } finally {
      await db.destroy()
      await database.remove()
    }
  }

  test('policies alone bring all 180 clauses and the catalogue of conditions, and no account', () =>
    seeded('policies', async (db) => {
      expect(await db('policies').orderBy('code').select('code', 'status', 'edition')).toEqual([
        { code: 'GGZ-2027', status: 'published', edition: 1 },
        { code: 'KV-2025-2026', status: 'published', edition: 1 },
      ])
      expect(await db('clauses').pluck('code')).toHaveLength(180)
      expect(await db('clauses').where('quote', '').first()).toBeUndefined()
      expect((await db('conditions').where('private', true).pluck('clause')).sort()).toEqual([
        'GGZ-U-2',
        'GGZ-U-3',
        'GGZ-U-5',
        'GGZ-U-6',
        'KV-A-14',
        'KV-A-15',
        'KV-A-7',
        'KV-A-8',
      ])
      expect((await db('conditions').where('exemptable', true).pluck('clause')).sort()).toEqual(['GGZ-A-2', 'KV-A-3'])
      expect(await db('users').first()).toBeUndefined()
    }))

  test('the demo brings an account of every role, whose password is demo- and its name', () =>
    seeded('demo', async (db) => {
      const users = await db('users').orderBy('id')
      expect(users.map(({ username, role }) => ({ username, role }))).toEqual(demoAccounts.map(({ username, role }) => ({ username, role })))
      for (const { username, password_hash } of users) expect(await verifyPassword(password_hash, `demo-${username}`), username).toBe(true)
    }))

  test('production never gets accounts with known passwords', async () => {
    const environment = process.env.NODE_ENV
    process.env.NODE_ENV = 'production'
    try {
      await seeded('demo', async (db) => {
        expect(await db('users').first()).toBeUndefined()
        expect(await db('contracts').first()).toBeUndefined()
      })
    } finally {
      process.env.NODE_ENV = environment
    }
  })
})
