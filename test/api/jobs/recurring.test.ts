import type { Knex } from 'knex'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connect } from '../../../server/platform/database/connect.ts'
import { addRecurring, latestMoment } from '../../../server/platform/jobs/recurring.ts'
import { type FreshDatabase, freshDatabase } from '../../support/freshDatabase.ts'

describe('the last moment of a pattern, on the clock of Amsterdam', () => {
  const atSeven = '0 7 * * *'
  test.each([
    ['the day before summer time', atSeven, '2026-03-28T12:00:00.000Z', '2026-03-28T06:00:00.000Z'],
    ['the day on which summer time begins', atSeven, '2026-03-29T12:00:00.000Z', '2026-03-29T05:00:00.000Z'],
    ['the day on which summer time ends', atSeven, '2026-10-25T12:00:00.000Z', '2026-10-25T06:00:00.000Z'],
    ['the day before that', atSeven, '2026-10-24T12:00:00.000Z', '2026-10-24T05:00:00.000Z'],
    ['an hour that is skipped comes when the clock has jumped', '30 2 * * *', '2026-03-29T12:00:00.000Z', '2026-03-29T01:00:00.000Z'],
    ['an hour that comes twice counts once', '30 2 * * *', '2026-10-25T12:00:00.000Z', '2026-10-25T00:30:00.000Z'],
    ['the moment itself has come', atSeven, '2026-11-27T06:00:00.000Z', '2026-11-27T06:00:00.000Z'],
    ['a moment before it has not', atSeven, '2026-11-27T05:59:58.999Z', '2026-11-26T06:00:00.000Z'],
    ['on working days, on a Sunday: that of Friday', '0 7 * * 1-5', '2026-11-29T12:00:00.000Z', '2026-11-27T06:00:00.000Z'],
    ['of a leap day', atSeven, '2028-02-29T12:00:00.000Z', '2028-02-29T06:00:00.000Z'],
  ])('%s', (_what, pattern, at, expected) => {
    expect(latestMoment(pattern, at)).toBe(expected)
  })
})

describe('a job that comes back', () => {
  let database: FreshDatabase
  let db: Knex
  beforeAll(async () => {
    database = await freshDatabase()
    db = await connect(database.url)
  })
  afterAll(async () => {
    await db.destroy()
    await database.remove()
  })
  const added = () => db('jobs').where({ kind: 'clean_up' }).orderBy('key').pluck('run_at')
  const look = (now: string) => addRecurring(db, [{ kind: 'clean_up', pattern: '30 3 * * *' }], now)

  test('is added once for each moment, however many look', async () => {
    await Promise.all([look('2026-11-27T12:00:00.000Z'), look('2026-11-27T12:00:00.000Z')])
    await look('2026-11-28T02:29:00.000Z')
    expect(await added()).toEqual(['2026-11-27T02:30:00.000Z'])
    await look('2026-11-28T02:30:00.000Z')
    expect(await added()).toEqual(['2026-11-27T02:30:00.000Z', '2026-11-28T02:30:00.000Z'])
  })

  test('that came while no server ran is added once, for the last time that it came', async () => {
    await look('2026-12-05T12:00:00.000Z')
    expect((await added()).at(-1)).toBe('2026-12-05T02:30:00.000Z')
    expect(await added()).toHaveLength(3)
  })
})
