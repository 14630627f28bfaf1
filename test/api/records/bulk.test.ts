import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const versionsOf = (records: Row[]) => Object.fromEntries(records.map((record) => [record.id, record.version]))

describe('bulk', () => {
  const app = useApp()

  const threeProviders = async () => [await app.aProvider({ city: 'Zwolle' }), await app.aProvider({ city: 'Zwolle' }), await app.aProvider({ city: 'Zwolle' })]
  const reread = async (records: Row[]) => (await app.as('contracteerder')).list('providers', { id: records.map((record) => record.id) })
  const allEvents = async () => Number((await app.db('audit_events').count({ n: '*' }))[0].n)

  test('changes all, each with its own event', async () => {
    const staff = await app.as('contracteerder')
    const providers = await threeProviders()
    const ids = providers.map((provider) => provider.id)
    const answer = await staff.post('providers/bulk', { ids, versions: versionsOf(providers), data: { city: 'Kampen' } })
    expect(answer).toAnswer(200)
    expect(answer.body.ids).toEqual(ids)
    for (const row of await reread(providers)) expect(row).toMatchObject({ city: 'Kampen', version: 2 })
    for (const id of ids) expect((await app.eventsOf('providers', id)).map((event) => event.action)).toEqual(['create', 'update'])
  })

  test('changes none where one was changed meanwhile', async () => {
    const staff = await app.as('contracteerder')
    const providers = await threeProviders()
    await staff.must('PUT', `providers/${providers[2].id}`, { version: 1, phone: '038' })
    const before = await reread(providers)
    const events = await allEvents()
    const answer = await staff.post('providers/bulk', {
      ids: providers.map((provider) => provider.id),
      versions: versionsOf(providers),
      data: { city: 'Kampen' },
    })
    expect(answer).toAnswer(409, 'version_conflict')
    expect(await reread(providers)).toEqual(before)
    expect(await allEvents()).toBe(events)
  })

  test('changes none without the versions', async () => {
    const providers = await threeProviders()
    const answer = await (await app.as('contracteerder')).post('providers/bulk', { ids: providers.map((provider) => provider.id), data: { city: 'Kampen' } })
    expect(answer).toAnswer(428)
    expect(await reread(providers)).toEqual(providers)
  })

  test('changes none where one is refused, and tells the refusals by id', async () => {
    const staff = await app.as('contracteerder')
    const practice = await app.aContract({ track: 'vrijgevestigd' })
    const institution = await app.aContract({ track: 'digitaal' })
    const events = await allEvents()
    const answer = await staff.post('contracts/bulk', {
      ids: [institution.id, practice.id],
      versions: versionsOf([institution, practice]),
      data: { plafond_cents: 5_00 },
    })
    expect(answer).toAnswer(422)
    expect(Object.keys(answer.body.refusals)).toEqual([String(practice.id)])
    expect(answer.body.refusals[practice.id][0]).toMatchObject({
      clause: 'GGZ-V-1',
      field: 'plafond_cents',
      message: expect.any(String),
      quote: expect.any(String),
      source: expect.any(String),
    })
    expect(await staff.get('contracts', institution.id)).toEqual(institution)
    expect(await staff.get('contracts', practice.id)).toEqual(practice)
    expect(await allEvents()).toBe(events)
  })

  test('changes none where one is not there', async () => {
    const [provider] = await threeProviders()
    const answer = await (await app.as('contracteerder')).post('providers/bulk', {
      ids: [provider.id, 999_999],
      versions: { [provider.id]: 1, 999999: 1 },
      data: { city: 'Kampen' },
    })
    expect(answer).toAnswer(404)
    expect(await reread([provider])).toEqual([provider])
  })

  test('an unknown field is refused', async () => {
    const providers = await threeProviders()
    const answer = await (await app.as('contracteerder')).post('providers/bulk', {
      ids: providers.map((provider) => provider.id),
      versions: versionsOf(providers),
      data: { nonsense: 1 },
    })
    expect(answer).toAnswer(422)
    expect(await reread(providers)).toEqual(providers)
  })

  test('removes all, or none', async () => {
    const staff = await app.as('contracteerder')
    const providers = await threeProviders()
    const { provider_id } = await app.aContract()
    const ids = providers.map((provider) => provider.id)
    const versions = versionsOf(providers)
    const refused = await staff.post('providers/bulk', { ids: [...ids, provider_id], versions: { ...versions, [provider_id]: 1 }, delete: true })
    expect([409, 422]).toContain(refused.status)
    expect(await reread(providers)).toEqual(providers)
    expect(await staff.post('providers/bulk', { ids, delete: true })).toAnswer(428)
    expect(await staff.post('providers/bulk', { ids, versions: { ...versions, [ids[1]!]: 2 }, delete: true })).toAnswer(409, 'version_conflict')
    expect(await reread(providers)).toEqual(providers)
    expect(await staff.post('providers/bulk', { ids, versions, delete: true })).toAnswer(200)
    expect(await reread(providers)).toEqual([])
  })

  test('a bulk decision of somebody who may not decide is refused', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const data = { status: 'rejected', granted_cents: 0, decided_on: '2027-09-20', motivation: 'Geen groei.' }
    const answer = await (await app.as('contracteerder2')).post('plafond_requests/bulk', {
      ids: [request.id],
      versions: { [request.id]: request.version },
      data,
    })
    expect(answer).toAnswer(403)
    expect(await (await app.as('contracteerder')).get('plafond_requests', request.id)).toEqual(request)
  })

  test.each([{}, { ids: [], data: {} }, { ids: 'all', data: {} }, { ids: [1] }])(
    'a body that says nothing to do is no success or does nothing: %o',
    async (body) => {
      expect((await (await app.as('contracteerder')).post('providers/bulk', body)).status).toBeLessThan(500)
    },
  )
})
