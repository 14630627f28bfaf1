import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { connect } from '../../server/platform/database/connect.ts'
import { startServer, stopServers, temporaryFolder } from './serverProcess.ts'

const folder = temporaryFolder()
const sqlite = (name: string): string => `sqlite://${join(folder.path, name)}`

afterEach(stopServers)
afterAll(folder.remove)

/** Starts a server that must not start: exit code 1, nothing on stdout, and on stderr this one sentence. */
async function expectRefusal(env: Record<string, string>, sentence: RegExp): Promise<string> {
  const server = await startServer({ SEED: 'policies', DATABASE_URL: sqlite('unused.db'), ...env })
  expect(await server.ended).toBe(1)
  expect(server.stdout()).toBe('')
  expect(server.stderr()).toMatch(/^[A-Z][^\n]+[.?]\n$/)
  expect(server.stderr()).toMatch(sentence)
  return server.stderr()
}

describe('a server that cannot start says why in one sentence', () => {
  test('the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve))
    const { port } = other.address() as AddressInfo
    await expectRefusal({ PORT: String(port) }, new RegExp(`Poort ${port} is al in gebruik`))
    await new Promise((resolve) => other.close(resolve))
  })

  test('another process holds the SQLite file, and that one goes on', async () => {
    const first = await startServer({ SEED: 'policies', DATABASE_URL: sqlite('held.db') })
    await expectRefusal({ DATABASE_URL: sqlite('held.db') }, /in gebruik door een ander proces/)
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200)
  })

  test('the file is no database', async () => {
    writeFileSync(join(folder.path, 'letter.db'), 'Geachte heer, mevrouw, '.repeat(100))
    await expectRefusal({ DATABASE_URL: sqlite('letter.db') }, /geen SQLite-database/)
  })

  test('the database is of before 1.0.0, and not at the last migration of then', async () => {
    const url = sqlite('early.db')
    await (await startServer({ SEED: 'policies', DATABASE_URL: url })).stop('SIGTERM')
    const db = await connect(url)
    await db('migrations').del()
    await db('migrations').insert({ name: '20261124_01_accounts', batch: 1, migration_time: new Date() })
    await db.destroy()
    await expectRefusal({ DATABASE_URL: url }, /^Deze database is van vóór versie 1\.0\.0/)
  })

  test('the path is a folder', async () => {
    mkdirSync(join(folder.path, 'map.db'))
    await expectRefusal({ DATABASE_URL: sqlite('map.db') }, /map\.db/)
  })

  test('a file stands where the folder should be', async () => {
    writeFileSync(join(folder.path, 'bestand'), '')
    await expectRefusal({ DATABASE_URL: sqlite('bestand/x.db') }, /bestand/)
  })

  test.each([
    ['mysql://u:geheim@127.0.0.1/x', /^DATABASE_URL begint met sqlite:\/\/ of postgres:\/\//],
    ['postgres://u:geheim@127.0.0.1:9/x', /^De PostgreSQL-database is niet bereikbaar/],
    ['postgres://', /PostgreSQL/],
    ['sqlite://', /^DATABASE_URL noemt geen bestand/],
  ])('DATABASE_URL=%s', async (url, sentence) => {
    expect(await expectRefusal({ DATABASE_URL: url }, sentence)).not.toContain('geheim')
  })

  test.each([
    [{ TODAY: '30-09-2027' }, /^TODAY is een bestaande datum/],
    [{ NODE_ENV: 'production' }, /^TODAY .* NODE_ENV=production/],
    [{ PORT: 'drieduizend' }, /^PORT is een geheel getal/],
    [{ SEED: 'alles' }, /^SEED is/],
    [{ HOST: '203.0.113.7' }, /HOST/],
  ])('%o', async (env, sentence) => {
    await expectRefusal(env as unknown as Record<string, string>, sentence)
  })
})

describe('in production', () => {
  const production = { NODE_ENV: 'production', TODAY: '', SEED: 'policies', DATABASE_URL: sqlite('first.db') }
  const login = (url: string, username: string, password: string) =>
    fetch(`${url}/api/auth/login`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ username, password }) })

  test('ADMIN_PASSWORD makes the first account, once', async () => {
    await expectRefusal({ ...production, ADMIN_PASSWORD: 'kort' }, /^ADMIN_PASSWORD heeft ten minste 12 tekens/)
    const first = await startServer({ ...production, ADMIN_PASSWORD: 'een lang wachtwoord' })
    const answer = await login(first.url, 'beheerder', 'een lang wachtwoord')
    expect(answer.status).toBe(200)
    expect(answer.headers.getSetCookie()[0]).toMatch(/; Secure/)
    await first.stop('SIGTERM')
    const second = await startServer({ ...production, ADMIN_PASSWORD: 'een heel ander wachtwoord' })
    expect((await login(second.url, 'beheerder', 'een heel ander wachtwoord')).status).toBe(401)
  })

  test('a database that began as a demonstration is refused, also where its mark is gone and one of its passwords still holds', async () => {
    const database = { DATABASE_URL: sqlite('demonstration.db') }
    const demonstration = await startServer({ SEED: 'demo', ...database })
    await demonstration.stop('SIGTERM')
    await expectRefusal({ ...production, ...database }, /^Deze database is begonnen als demonstratie.*DATABASE_URL/)
    const db = await connect(database.DATABASE_URL)
    await db('settings').where({ name: 'began_as' }).del()
    await db.destroy()
    await expectRefusal({ ...production, ...database }, /^Deze database is begonnen als demonstratie/)
  })

  test('a database of its own is started again and again', async () => {
    const env = { ...production, DATABASE_URL: sqlite('own.db'), ADMIN_PASSWORD: 'een lang wachtwoord' }
    await (await startServer(env)).stop('SIGTERM')
    expect((await startServer(env)).url).not.toBe('')
  })

  test('SEED=demo makes no account and no case', async () => {
    const server = await startServer({ NODE_ENV: 'production', TODAY: '', SEED: 'demo', DATABASE_URL: sqlite('production.db') })
    expect(server.url).not.toBe('')
    expect(server.stdout()).not.toContain('demo-')
    expect((await login(server.url, 'beheerder', 'demo-beheerder')).status).toBe(401)
  })
})
