import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a call that is sent again', () => {
  const app = useApp()
  const once = (key: string) => ({ 'idempotency-key': key })
  const named = async (name: string) => (await app.as('contracteerder')).list('providers', { name })
  const institution = (name: string): Row => ({ name, kind: 'institution' })

  test('makes one record, and is answered what the first was', async () => {
    const staff = await app.as('contracteerder')
    const key = randomUUID()
    const first = await staff.call('POST', 'providers', institution('Eenmaal'), once(key))
    const again = await staff.call('POST', 'providers', { kind: 'institution', name: 'Eenmaal' }, once(key))
    expect(first).toAnswer(201)
    expect(again).toAnswer(201)
    expect(again.body).toEqual(first.body)
    expect(await named('Eenmaal')).toHaveLength(1)
    const events = await app.db('audit_events').where({ resource: 'providers', record_id: first.body.id })
    expect(events).toHaveLength(1)
  })

  test('without a key, or with another, it is another call', async () => {
    const staff = await app.as('contracteerder')
    for (const headers of [{}, {}, once(randomUUID()), once(randomUUID())])
      expect(await staff.call('POST', 'providers', institution('Viermaal'), headers)).toAnswer(201)
    expect(await named('Viermaal')).toHaveLength(4)
  })

  test('two at the same moment make one record', async () => {
    const staff = await app.as('contracteerder')
    const key = randomUUID()
    const answers = await Promise.all([1, 2, 3, 4].map(() => staff.call('POST', 'providers', institution('Tegelijk'), once(key))))
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201, 201])
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1)
    expect(await named('Tegelijk')).toHaveLength(1)
  })

  test('with another body it is refused, and writes nothing', async () => {
    const staff = await app.as('contracteerder')
    const key = randomUUID()
    expect(await staff.call('POST', 'providers', institution('De eerste'), once(key))).toAnswer(201)
    const other = await staff.call('POST', 'providers', institution('De tweede'), once(key))
    expect(other).toAnswer(422)
    expect(other.body).toMatchObject({ code: 'invalid', errors: { root: { serverError: expect.stringContaining('Idempotency-Key') } } })
    expect(await staff.call('POST', 'initiatives', institution('De eerste'), once(key))).toAnswer(422)
    expect(await named('De tweede')).toEqual([])
  })

  test('the same key of another account is another key', async () => {
    const key = randomUUID()
    const made = []
    for (const account of ['contracteerder', 'contracteerder2'] as const)
      made.push(await (await app.as(account)).call('POST', 'providers', institution('Van twee'), once(key)))
    expect(made.map(({ status }) => status)).toEqual([201, 201])
    expect(made[0]?.body.id).not.toBe(made[1]?.body.id)
  })

  test('what was refused is kept nowhere, and may be tried again with the same key', async () => {
    const staff = await app.as('contracteerder')
    const key = randomUUID()
    const agb_code = '06490001'
    expect(await staff.call('POST', 'providers', { ...institution('Onvolledig'), kind: null }, once(key))).toAnswer(422)
    expect(await staff.call('POST', 'providers', { ...institution('Onvolledig'), agb_code }, once(key))).toAnswer(201)
    expect(await named('Onvolledig')).toHaveLength(1)
  })

  test('a change is made once: the second is no conflict of versions', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    const key = randomUUID()
    const change = { version: provider.version, city: 'Zwolle' }
    const first = await staff.call('PUT', `providers/${provider.id}`, change, once(key))
    const again = await staff.call('PUT', `providers/${provider.id}`, change, once(key))
    expect(again).toAnswer(200)
    expect(again.body).toEqual(first.body)
    expect(await staff.call('PUT', `providers/${provider.id}`, change)).toAnswer(409)
    expect((await staff.get('providers', provider.id)).version).toBe(provider.version + 1)
  })

  test('a decision is taken once', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const lead = await app.as('teamleider')
    const decision = { version: request.version, status: 'approved', granted_cents: request.requested_cents, motivation: 'Groei.', decided_on: '2027-12-01' }
    const key = randomUUID()
    const answers = await Promise.all([1, 2].map(() => lead.call('PUT', `plafond_requests/${request.id}`, decision, once(key))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(answers[1]?.body).toEqual(answers[0]?.body)
    expect(await lead.list('amendments', { contract_id: request.contract_id })).toHaveLength(1)
  })

  test('several changes and a removal too', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider()
    const bulk = { ids: [provider.id], versions: { [provider.id]: provider.version }, data: { city: 'Goes' } }
    const keys = [randomUUID(), randomUUID()] as const
    for (const _ of keys) expect(await staff.call('POST', 'providers/bulk', bulk, once(keys[0]))).toAnswer(200)
    for (const _ of keys) {
      const gone = await staff.call('DELETE', `providers/${provider.id}`, undefined, { ...once(keys[1]), 'if-match': `"${provider.version + 1}"` })
      expect(gone).toAnswer(200)
      expect(gone.body.id).toBe(provider.id)
    }
  })

  test('neither the key nor the answer can be read in the database', async () => {
    const staff = await app.as('contracteerder')
    const key = randomUUID()
    expect(await staff.call('POST', 'providers', institution('Onleesbaar'), once(key))).toAnswer(201)
    const kept = JSON.stringify(await app.db('idempotency_keys'))
    expect(kept).not.toContain(key)
    expect(kept).not.toContain('Onleesbaar')
  })

  test('a key of another form is a 400', async () => {
    const staff = await app.as('contracteerder')
    for (const key of ['met spatie', 'x'.repeat(256)]) expect(await staff.call('POST', 'providers', institution('Sleutelvorm'), once(key))).toAnswer(400)
    expect(await named('Sleutelvorm')).toEqual([])
  })

  test('answers of days ago are forgotten at the next login', async () => {
    await app.db('idempotency_keys').update({ created_at: '2020-01-01T00:00:00.000Z' })
    await app.anonymous.call('POST', 'auth/login', { username: 'raadpleger', password: 'demo-raadpleger' })
    expect(await app.db('idempotency_keys')).toEqual([])
  })

  test('every write says in the document that it takes one', async () => {
    const { paths } = await app.anonymous.must('GET', 'openapi.json')
    for (const [path, method] of [
      ['/api/contracts', 'post'],
      ['/api/plafond_requests/{id}', 'put'],
      ['/api/policies/{id}/copy', 'post'],
    ] as const)
      expect(paths[path][method].parameters).toContainEqual(expect.objectContaining({ in: 'header', name: 'Idempotency-Key' }))
  })
})
