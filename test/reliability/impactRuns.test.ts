import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { fillLarge } from '../../seeds/large/fillLarge.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { migrate } from '../../server/platform/database/migrate.ts'
import { type Row, Session } from '../support/session.ts'
import { startServer, stopServers, temporaryFolder } from './serverProcess.ts'

const CONTRACTS = 6000
const folder = temporaryFolder()
const env = { DATABASE_URL: `sqlite://${join(folder.path, 'large.db')}`, SEED: 'none' }

beforeAll(async () => {
  const db = await connect(env.DATABASE_URL)
  await migrate(db)
  await fillLarge(db, { providers: CONTRACTS, contracts: CONTRACTS, assessments: 'none' })
  await db.destroy()
})
afterEach(stopServers)
afterAll(folder.remove)

/** Starts a server and a run, and waits until it is on its way. */
async function running(code: string): Promise<{ server: Awaited<ReturnType<typeof startServer>>; run: Row }> {
  const server = await startServer(env)
  const admin = await Session.login(server.url, 'beheerder')
  const [source] = await admin.list('policies', { code: 'GGZ-2027' })
  const draft = await admin.must('POST', `policies/${source!.id}/copy`, { code, title: code, contract_starts_on: '2028-01-01', contract_ends_on: '2028-12-31' })
  const run = await admin.must('POST', `policies/${draft.id}/impact`)
  expect(run).toMatchObject({ status: 'running', done_count: 0 })
  // One that nobody took up yet would be carried out by the next server instead.
  await expect.poll(async () => (await admin.get('policy_impacts', run.id)).done_count, { interval: 20, timeout: 30_000 }).toBeGreaterThan(0)
  return { server, run }
}

describe('a run of which the server ends', () => {
  test('in good order: is put on record as stopped, and the server still ends', async () => {
    const { server, run } = await running('GGZ-2028-a')
    expect(await server.stop('SIGTERM')).toBe(0)
    const db = await connect(env.DATABASE_URL)
    const kept = await db('policy_impacts').where({ id: run.id }).first()
    await db.destroy()
    expect(kept).toMatchObject({ status: 'stopped', finished_at: expect.any(String) })
  })

  test('at once: is stopped when the next one starts, and a new run goes through', async () => {
    const { server, run } = await running('GGZ-2028-b')
    await server.stop('SIGKILL')
    const next = await startServer(env)
    const admin = await Session.login(next.url, 'beheerder')
    await expect.poll(async () => (await admin.get('policy_impacts', run.id)).status, { timeout: 30_000 }).toBe('stopped')
    const again = await admin.must('POST', `policies/${run.policy_id}/impact`)
    await expect.poll(async () => admin.get('policy_impacts', again.id), { timeout: 60_000 }).toMatchObject({ status: 'done', done_count: CONTRACTS })
  })
})
