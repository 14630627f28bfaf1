import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../../server/platform/database/connect.ts'
import type { RawSqlite } from '../../../server/platform/database/keptStatements.ts'

describe('a connection to SQLite keeps the statements it has prepared', () => {
  let db: Knex
  const prepared: string[] = []

  beforeAll(async () => {
    db = await connect('sqlite::memory:')
    await db.schema.createTable('things', (table) => {
      table.increments('id')
      table.string('name').unique()
    })
    const connection = (await db.client.acquireConnection()) as RawSqlite
    const prepare = connection.prepare.bind(connection)
    connection.prepare = (sql) => {
      prepared.push(sql)
      return prepare(sql)
    }
    await db.client.releaseConnection(connection)
  })
  afterAll(() => db.destroy())

  test('what is asked twice is prepared once, whatever its values', async () => {
    await db('things').insert({ name: 'een' })
    await db('things').insert({ name: 'twee' })
    expect(prepared).toHaveLength(1)
    expect(await db('things').where({ name: 'een' }).first('id')).toEqual({ id: 1 })
    expect(await db('things').where({ name: 'twee' }).first('id')).toEqual({ id: 2 })
    expect(await db('things').where({ name: 'drie' }).first('id')).toBeUndefined()
    expect(prepared).toHaveLength(2)
  })

  test('numbers of a run stay those of that run', async () => {
    const ids = await Promise.all(['a', 'b', 'c'].map((name) => db('things').insert({ name })))
    expect(new Set(ids.flat())).toHaveProperty('size', 3)
    expect(await Promise.all([db('things').where({ name: 'a' }).delete(), db('things').where({ name: 'nobody' }).delete()])).toEqual([1, 0])
  })

  test('one that fails is answered, also to whoever asks the same at that moment, and can succeed later', async () => {
    const wrong = () => db.raw('select 1 from nowhere').then(String, (error: Error) => error.message)
    for (const message of await Promise.all([wrong(), wrong(), wrong()])) expect(message).toContain('no such table')
    expect(await wrong()).toContain('no such table')
    await expect(db('things').insert({ name: 'een' })).rejects.toThrow(/UNIQUE/)
    await db('things').insert({ name: 'na de fout' })
    expect(await db('things').where({ name: 'na de fout' }).first()).toMatchObject({ name: 'na de fout' })
  })

  test('a transaction that fails is taken back as ever', async () => {
    for (const name of ['x', 'y'])
      await expect(
        db.transaction(async (trx) => {
          await trx('things').insert({ name })
          throw new Error('stop')
        }),
      ).rejects.toThrow('stop')
    expect(await db('things').whereIn('name', ['x', 'y'])).toEqual([])
  })

  test('a column that is added later is seen', async () => {
    expect(Object.keys(await db('things').first())).toEqual(['id', 'name'])
    await db.schema.alterTable('things', (table) => table.string('kind'))
    expect(Object.keys(await db('things').first())).toEqual(['id', 'name', 'kind'])
  })

  test('more than it keeps all work, and the oldest are let go', async () => {
    const ask = (index: number) => db('things').count({ [`n${index}`]: '*' })
    for (let index = 0; index < 400; index += 1) expect((await ask(index))[0]).toHaveProperty(`n${index}`)
    const before = prepared.length
    await ask(399)
    expect(prepared).toHaveLength(before)
    await ask(0)
    expect(prepared).toHaveLength(before + 1)
  })
})
