import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Knex } from 'knex'
import { pino } from 'pino'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { seed } from '../../seeds/index.ts'
import { createApp } from '../../server/app.ts'
import { readConfig } from '../../server/config.ts'
import { connect } from '../../server/platform/database/connect.ts'
import { migrate } from '../../server/platform/database/migrate.ts'
import { Session } from '../support/session.ts'

let lines = ''
let db: Knex
let server: Server
let url: string

beforeAll(async () => {
  db = await connect('sqlite::memory:')
  await migrate(db)
  await seed(db, 'demo', { today: '2027-12-01' })
  const write = (line: string): void => {
    lines += line
  }
  const logger = pino({ level: 'trace' }, { write })
  server = createServer(createApp({ db, config: readConfig({ TODAY: '2027-12-01' }), logger }))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await db.destroy()
})

test('the log tells what was asked and how it went, and not one value', async () => {
  const staff = await Session.login(url, 'contracteerder')
  await staff.query('providers', { filter: { name_like: 'Geheimenveld' } })
  await staff.call('POST', 'providers', { name: 'Stichting Geheimenveld', kind: 'institution', agb_code: 'Geheimenveld' })
  await staff.call('POST', 'auth/login', { username: 'Geheimenveld', password: 'Geheimenveld' })
  await staff.call('POST', 'providers', '{"name": "Geheimenveld"')
  await db.schema.renameTable('users', 'users_away')
  const broken = await staff.call('POST', 'auth/login', { username: 'Geheimenveld', password: 'Geheimenveld' })
  await db.schema.renameTable('users_away', 'users')

  expect(broken.status).toBe(500)
  expect(JSON.stringify(broken.body)).not.toMatch(/select|users|stack/i)
  const events = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(events.map(({ req, res, code = '' }) => `${req.method} ${req.path} ${res.statusCode} ${code}`.trim())).toEqual([
    'POST /api/auth/login 200',
    'GET /api/providers 200',
    'POST /api/providers 422 invalid',
    'POST /api/auth/login 401 unauthenticated',
    'POST /api/providers 400 bad_request',
    'POST /api/auth/login 500 internal_error',
  ])
  expect(events.at(-1)).toMatchObject({ level: 50, err: { code: 'SQLITE_ERROR', frames: expect.any(Array) } })
  expect(lines).not.toMatch(/Geheimenveld/i)
  expect(lines).not.toContain(staff.headers.cookie?.split('=')[1])
})

test('KV-P-11: a refused case reference comes in no line of the log, and in no event', async () => {
  const staff = await Session.login(url, 'contracteerder')
  const [policy] = await staff.list('policies', { code: 'KV-2025-2026' })
  const [provider] = await staff.list('providers', {}, { range: [0, 0] })
  lines = ''
  const draft = { policy_id: policy?.id, provider_id: provider?.id, stay_started_on: '2025-01-01', extension_until: '2025-05-01', received_on: '2025-03-20' }
  for (const case_reference of ['123456782', '1234.56.782', '12-03-1948', 'J. Geheimenveld']) {
    expect((await staff.post('extension_requests', { ...draft, case_reference, motivation: `Over ${case_reference}, geb. 12-03-1948.` })).status).toBe(422)
    expect((await staff.query('extension_requests', { filter: { case_reference } })).body).toEqual([])
  }
  expect(lines.trim().split('\n')).toHaveLength(8)
  expect(lines).not.toMatch(/123456782|1234\.56|12-03-1948|Geheimenveld/)
  expect(JSON.stringify(await db('audit_events').select('before', 'after'))).not.toMatch(/123456782|1234\.56\.782|12-03-1948|Geheimenveld/)
})
