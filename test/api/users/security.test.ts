import { describe, expect, test } from 'vitest'
import { newToken, tokenHash } from '../../../server/platform/auth/tokens.ts'
import { Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const hour = 3_600_000
const inTime = (ms: number): string => new Date(Date.now() + ms).toISOString()

describe('logging in', () => {
  const app = useApp()
  const login = (username: string, password: string) => app.anonymous.call('POST', 'auth/login', { username, password })

  test('ten wrong passwords hold a name back, also for the right password, and tell for how long', async () => {
    for (let tries = 1; tries <= 10; tries += 1) expect(await login('publicist', `verkeerd ${tries}`)).toAnswer(401)
    const held = await login('publicist', 'demo-publicist')
    expect(held).toAnswer(429)
    expect(Number(held.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await login('raadpleger', 'demo-raadpleger')).toAnswer(200)
  })

  test('a burst of guesses gets no further than ten', async () => {
    const answers = await Promise.all(Array.from({ length: 25 }, (_, tries) => login('teamleider2', `gok ${tries}`)))
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15)
  })

  test('right passwords never count, however many at once', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => login('contracteerder', 'demo-contracteerder')))
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
  })

  test('nine wrong ones and a right one start the count anew', async () => {
    for (const round of [1, 2]) {
      for (let tries = 1; tries <= 9; tries += 1) expect(await login('contracteerder2', `verkeerd ${round}`)).toAnswer(401)
      expect(await login('contracteerder2', 'demo-contracteerder2')).toAnswer(200)
    }
  })

  test.each([null, {}, { username: 'contracteerder' }, { username: 1, password: {} }, []])('%j is no login', async (body) => {
    expect(await app.anonymous.call('POST', 'auth/login', body)).toAnswer(400)
  })

  test('from another site is refused', async () => {
    const body = { username: 'contracteerder', password: 'demo-contracteerder' }
    expect(await app.anonymous.call('POST', 'auth/login', body, { origin: 'https://elders.example' })).toAnswer(403)
    expect(await app.anonymous.call('POST', 'auth/login', body, { 'sec-fetch-site': 'cross-site' })).toAnswer(403)
    expect(await app.anonymous.call('POST', 'auth/login', body, { origin: 'null' })).toAnswer(403)
    expect(await app.anonymous.call('POST', 'auth/login', body, { 'sec-fetch-site': 'same-origin' })).toAnswer(200)
  })
})

describe('a session', () => {
  const app = useApp()
  const hashOf = (session: Session): string => tokenHash(session.headers.cookie?.split('=')[1] ?? '')

  test('is in the database as a hash alone', async () => {
    const session = await Session.login(app.url, 'contracteerder')
    const token = session.headers.cookie?.split('=')[1] ?? ''
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    const rows = await app.db('sessions').select()
    expect(rows.map((row) => row.token_hash)).toContain(tokenHash(token))
    expect(JSON.stringify(rows)).not.toContain(token)
  })

  test('ends twelve hours after its last use', async () => {
    const session = await Session.login(app.url, 'contracteerder')
    const atHash = app.db('sessions').where({ token_hash: hashOf(session) })
    await atHash.clone().update({ expires_at: inTime(hour) })
    const answer = await session.call('GET', 'providers')
    expect(answer.headers.getSetCookie()[0]).toMatch(/^session=.*Max-Age=43200/)
    expect((await session.call('GET', 'providers')).headers.getSetCookie()).toEqual([])
    const { expires_at } = await atHash.clone().first('expires_at')
    expect(Date.parse(expires_at) - Date.now()).toBeGreaterThan(11.9 * hour)
  })

  test('that has expired opens nothing', async () => {
    const session = await Session.login(app.url, 'contracteerder')
    await app
      .db('sessions')
      .where({ token_hash: hashOf(session) })
      .update({ expires_at: inTime(-1000) })
    expect(await session.call('GET', 'auth/me')).toAnswer(401)
  })

  test('of a user who is made inactive, or gets another role, follows at once', async () => {
    const admin = await app.as('beheerder')
    const session = await Session.login(app.url, 'raadpleger')
    await session.must('GET', 'auth/me')
    const [user] = await admin.list('users', { username: 'raadpleger' })
    const changed = await admin.put('users', user!, { role: 'publisher' })
    expect(changed).toAnswer(200)
    expect(await session.must('GET', 'auth/me')).toMatchObject({ role: 'publisher' })
    expect(await admin.put('users', changed.body, { active: false })).toAnswer(200)
    expect(await session.call('GET', 'auth/me')).toAnswer(401)
    expect(await app.anonymous.call('POST', 'auth/login', { username: 'raadpleger', password: 'demo-raadpleger' })).toAnswer(401)
  })

  test('changes its own password with the current one; the other sessions of the user end', async () => {
    const [here, elsewhere] = [await Session.login(app.url, 'publicist'), await Session.login(app.url, 'publicist')]
    await elsewhere.must('GET', 'auth/me')
    const change = (current: string, next: string) => here.call('POST', 'auth/password', { current, next })
    expect((await change('demo-publicist', 'te kort')).body.errors).toHaveProperty('next')
    expect((await change('verkeerd', 'een lang nieuw wachtwoord')).body.errors).toHaveProperty('current')
    expect(await change('demo-publicist', 'een lang nieuw wachtwoord')).toAnswer(200)
    expect(await here.call('GET', 'auth/me')).toAnswer(200)
    expect(await elsewhere.call('GET', 'auth/me')).toAnswer(401)
    await Session.login(app.url, 'publicist', 'een lang nieuw wachtwoord')
  })

  test('is needed before a body is read', async () => {
    expect(await app.anonymous.call('POST', 'providers', '{"name": ')).toAnswer(401)
  })
})

describe('an API token', () => {
  const app = useApp({ today: '2027-12-01' })

  async function bearer(fields: Record<string, unknown>): Promise<Session> {
    const token = newToken()
    const at = new Date().toISOString()
    await app
      .db('api_tokens')
      .insert({ name: 'Koppeling', role: 'contracting', token_hash: tokenHash(token), version: 1, created_at: at, updated_at: at, ...fields })
    return new Session(app.url, { authorization: `Bearer ${token}` })
  }

  test('acts with its role, and needs no origin', async () => {
    const integration = await bearer({})
    const saved = await integration.call('POST', 'providers', { name: 'Via een koppeling', kind: 'institution' }, { origin: 'https://elders.example' })
    expect(saved).toAnswer(201)
    const viewer = await bearer({ role: 'viewer' })
    expect(await viewer.call('POST', 'providers', { name: 'Mag niet', kind: 'institution' })).toAnswer(403)
  })

  test('counts until its last day, and not when revoked or unknown', async () => {
    expect(await (await bearer({ expires_on: '2027-12-01' })).call('GET', 'providers')).toAnswer(200)
    expect(await (await bearer({ expires_on: '2027-11-30' })).call('GET', 'providers')).toAnswer(401)
    expect(await (await bearer({ revoked: true })).call('GET', 'providers')).toAnswer(401)
    expect(await new Session(app.url, { authorization: `Bearer ${newToken()}` }).call('GET', 'providers')).toAnswer(401)
  })
})

describe('every answer', () => {
  const app = useApp()

  test('carries the headers that keep a browser safe', async () => {
    const api = await app.anonymous.call('GET', 'auth/me')
    expect(api.headers.get('content-security-policy')).toBe("default-src 'none';frame-ancestors 'none'")
    expect(api.headers.get('x-content-type-options')).toBe('nosniff')
    expect(api.headers.get('cache-control')).toBe('no-store')
    expect(api.headers.get('x-powered-by')).toBeNull()
  })

  test.each(['docs', 'openapi.json', 'bestaat/niet', 'contracts'])('of the API is kept by nobody: %s', async (path) => {
    expect((await fetch(`${app.url}/api/${path}`)).headers.get('cache-control')).toBe('no-store')
  })

  test('pages run no inline script, and style only with a nonce that is new each time', async () => {
    const policies = await Promise.all([1, 2].map(async () => (await fetch(`${app.url}/api/docs`)).headers.get('content-security-policy') ?? ''))
    for (const policy of policies) {
      expect(policy).toMatch(/script-src 'self';/)
      expect(policy).not.toMatch(/unsafe/)
      expect(policy).toMatch(/style-src 'self' 'nonce-[\w+/=]{20,}'/)
    }
    expect(policies[0]).not.toBe(policies[1])
  })

  test('has an id of its own, or the one that a proxy gave', async () => {
    expect((await app.anonymous.call('GET', 'auth/me')).headers.get('x-request-id')).toMatch(/^[\w-]{36}$/)
    expect((await app.anonymous.call('GET', 'auth/me', undefined, { 'x-request-id': 'proxy-42' })).headers.get('x-request-id')).toBe('proxy-42')
    expect((await app.anonymous.call('GET', 'auth/me', undefined, { 'x-request-id': '<script>' })).headers.get('x-request-id')).not.toContain('<')
  })

  test('that is large is compressed for whoever takes that; a small one is sent as it is', async () => {
    const staff = await app.as('contracteerder')
    const whole = await staff.call('GET', 'clauses', undefined, { 'accept-encoding': 'identity' })
    expect(whole.headers.get('content-encoding')).toBeNull()
    expect(Number(whole.headers.get('content-length'))).toBeGreaterThan(50_000)
    for (const encoding of ['br', 'gzip']) {
      const packed = await staff.call('GET', 'clauses', undefined, { 'accept-encoding': encoding })
      expect(packed.headers.get('content-encoding')).toBe(encoding)
      expect(packed.headers.get('vary')).toBe('Accept-Encoding')
      expect(Number(packed.headers.get('content-length'))).toBeLessThan(50_000)
      expect(packed.body).toEqual(whole.body)
    }
    expect((await staff.call('GET', 'auth/me', undefined, { 'accept-encoding': 'br, gzip' })).headers.get('content-encoding')).toBeNull()
    const head = await fetch(`${app.url}/api/openapi.json`, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } })
    expect([head.status, Number(head.headers.get('content-length')) > 4096, await head.text()]).toEqual([200, true, ''])
  })

  test('the API’s page shows its paths and schemas without a script', async () => {
    const page = await (await fetch(`${app.url}/api/docs`)).text()
    expect(page).toContain('<html lang="nl">')
    expect(page).toContain('/contracts/{id}/next')
    expect(page).toContain('tariff_percentage')
    expect(page).not.toMatch(/<script/i)
  })
})
