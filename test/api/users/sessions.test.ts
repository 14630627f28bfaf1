import { describe, expect, test } from 'vitest'
import { Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('sessions', () => {
  const app = useApp()

  test('a wrong password and an unknown name get the same answer', async () => {
    const wrong = await app.anonymous.call('POST', 'auth/login', { username: 'contracteerder', password: 'verkeerd' })
    const unknown = await app.anonymous.call('POST', 'auth/login', { username: 'bestaat-niet', password: 'verkeerd' })
    expect(wrong.status).toBe(401)
    expect(unknown.status).toBe(401)
    expect(unknown.body).toEqual(wrong.body)
  })

  test('the cookie cannot be read by scripts and does not travel with other sites’ calls', async () => {
    const answer = await app.anonymous.call('POST', 'auth/login', { username: 'contracteerder', password: 'demo-contracteerder' })
    expect(answer).toAnswer(200)
    const [cookie] = answer.headers.getSetCookie()
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=(Lax|Strict)/i)
    expect(JSON.stringify(answer.body)).not.toMatch(/argon2|password/)
  })

  test('me is who signed in, and nobody without a session', async () => {
    expect(await (await app.as('teamleider')).must('GET', 'auth/me')).toMatchObject({ username: 'teamleider', role: 'team_lead' })
    expect(await app.anonymous.call('GET', 'auth/me')).toAnswer(401)
    expect(await new Session(app.url, { cookie: 'session=nonsense' }).call('GET', 'auth/me')).toAnswer(401)
  })

  test('after logging out the old cookie opens nothing', async () => {
    const session = await Session.login(app.url, 'contracteerder2')
    expect((await session.call('POST', 'auth/logout')).status).toBeLessThan(300)
    expect(await session.call('GET', 'providers')).toAnswer(401)
  })

  test.each(['POST', 'PUT', 'DELETE'])('a %s from another origin with the cookie is refused and changes nothing', async (method) => {
    const session = await app.as('contracteerder')
    const provider = await app.aProvider()
    const path = method === 'POST' ? 'providers' : `providers/${provider.id}`
    const body = method === 'DELETE' ? undefined : { version: provider.version, name: 'Van elders', kind: 'institution' }
    expect(await session.call(method, path, body, { origin: 'https://elders.example' })).toAnswer(403)
    expect(await session.get('providers', provider.id)).toEqual(provider)
    expect(await session.list('providers', { name: 'Van elders' })).toEqual([])
  })

  test('malformed JSON is a 400, an unknown path a 404, both as JSON', async () => {
    const session = await app.as('contracteerder')
    const malformed = await session.call('POST', 'providers', '{"name": ')
    expect(malformed.status).toBe(400)
    expect(malformed.body).toMatchObject({ code: expect.any(String), message: expect.any(String) })
    const unknown = await session.call('GET', 'nonsense')
    expect(unknown.status).toBe(404)
    expect(unknown.body).toMatchObject({ code: expect.any(String), message: expect.any(String) })
    expect((await session.call('GET', 'providers/abc')).status).toBe(404)
    expect((await session.call('GET', 'providers/999999')).status).toBe(404)
  })

  test('health is public, and tells of nothing else', async () => {
    expect((await fetch(`${app.url}/healthz`)).status).toBe(200)
    expect((await fetch(`${app.url}/readyz`)).status).toBe(200)
  })
})

describe('the token of an integration', () => {
  const app = useApp()
  const secret = 'een-geheim-van-een-koppeling-dat-lang-genoeg-is'
  const bearer = (token: string) => new Session(app.url, { authorization: `Bearer ${token}` })

  test('opens what its role may, is never answered, and stops when it is withdrawn', async () => {
    const admin = await app.as('beheerder')
    const made = await admin.post('api_tokens', { name: 'Koppeling', role: 'viewer', token: secret, expires_on: '2028-12-31' })
    expect(made).toAnswer(201)
    expect(JSON.stringify(made.body)).not.toContain(secret)
    expect(JSON.stringify(await admin.list('api_tokens'))).not.toMatch(new RegExp(`${secret}|token_hash`))
    expect(JSON.stringify(await admin.list('audit_events', { resource: 'api_tokens' }))).not.toContain(secret)
    const integration = bearer(secret)
    expect(await integration.call('GET', 'providers')).toAnswer(200)
    expect(await integration.post('providers', { name: 'X', kind: 'institution' })).toAnswer(403)
    await admin.must('PUT', `api_tokens/${made.body.id}`, { version: made.body.version, revoked: true })
    expect(await integration.call('GET', 'providers')).toAnswer(401)
  })

  test('that is unknown or past its last day opens nothing', async () => {
    expect(await bearer('zomaar-een-geheim-dat-niemand-kent-1234').call('GET', 'providers')).toAnswer(401)
    const admin = await app.as('beheerder')
    await admin.must('POST', 'api_tokens', { name: 'Verlopen', role: 'viewer', token: `${secret}-2`, expires_on: '2027-11-30' })
    expect(await bearer(`${secret}-2`).call('GET', 'providers')).toAnswer(401)
  })

  test('writes under its own name', async () => {
    const admin = await app.as('beheerder')
    await admin.must('POST', 'api_tokens', { name: 'Invoerkoppeling', role: 'contracting', token: `${secret}-3` })
    const made = await bearer(`${secret}-3`).post('providers', { name: 'Via de koppeling', kind: 'institution' })
    expect(made).toAnswer(201)
    const [event] = await admin.list('audit_events', { resource: 'providers', record_id: made.body.id })
    expect(event.actor).toContain('Invoerkoppeling')
  })
})
