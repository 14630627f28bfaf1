import { describe, expect, test } from 'vitest'
import { Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a new API token', () => {
  const app = useApp()
  const admin = () => app.as('beheerder')
  const bearer = (token: string) => new Session(app.url, { authorization: `Bearer ${token}` })

  test('is made by the server, told once, and opens what its role may', async () => {
    const session = await admin()
    const made = await session.must('POST', 'api_tokens', { name: 'Datawarehouse', role: 'viewer' })
    expect(made.token).toMatch(/^[\w-]{43}$/)
    expect(await bearer(made.token).call('GET', 'providers')).toAnswer(200)
    expect(await bearer(made.token).call('POST', 'providers', { name: 'Mag niet', kind: 'institution' })).toAnswer(403)
    const kept = await session.get('api_tokens', made.id)
    expect(kept).not.toHaveProperty('token')
    const changed = await session.put('api_tokens', kept, { name: 'Magazijn' })
    expect(changed.body).not.toHaveProperty('token')
    const told = JSON.stringify([await session.list('api_tokens'), await session.list('audit_events', { resource: 'api_tokens' })])
    expect(told).not.toContain(made.token)
  })

  test('that an integration brings is told by nobody', async () => {
    const token = 'zelf-bedacht-0123456789abcdef0123456789'
    const made = await (await admin()).must('POST', 'api_tokens', { name: 'Eigen', role: 'contracting', token })
    expect(JSON.stringify(made)).not.toContain(token)
    expect(await bearer(token).call('GET', 'providers')).toAnswer(200)
  })

  test('of its own has at least 32 characters', async () => {
    const session = await admin()
    const post = (token: string) => session.post('api_tokens', { name: 'Kort', role: 'viewer', token })
    expect((await post('x'.repeat(31))).body.errors.token).toContain('ten minste 32 tekens')
    expect(await post('x'.repeat(32))).toAnswer(201)
  })

  test('is another each time, and no longer opens anything once it is revoked', async () => {
    const session = await admin()
    const one = await session.must('POST', 'api_tokens', { name: 'Een', role: 'viewer' })
    const other = await session.must('POST', 'api_tokens', { name: 'Ander', role: 'viewer' })
    expect(one.token).not.toBe(other.token)
    await session.put('api_tokens', await session.get('api_tokens', one.id), { revoked: true })
    expect(await bearer(one.token).call('GET', 'providers')).toAnswer(401)
    expect(await bearer(other.token).call('GET', 'providers')).toAnswer(200)
  })
})
