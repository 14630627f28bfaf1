import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('an initiative of a provider (GGZ-I-3)', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')

  test('is kept with its theme, contact, follow-up and outcome', async () => {
    const session = await staff()
    const contact = { contact_name: 'M. de Wit', contact_email: 'm.dewit@zilverlinde.example' }
    const initiative = await app.anInitiative({ ...contact, description: 'Zonnepanelen en natuurinclusieve behandeling.' })
    expect(initiative).toMatchObject({
      ...contact,
      status: 'proposed',
      theme: 'sustainability',
      policy_code: 'GGZ-2027',
      owner_name: 'Lotte Kuipers',
      warnings: [],
    })
    expect(initiative.reference).toMatch(/^INI-2027-\d{5}$/)
    const followed = { status: 'in_progress', follow_up: 'Gesprek bij het Loket Duurzaamheid.', follow_up_on: '2028-02-01' }
    const taken = (await session.put('initiatives', initiative, followed)).body
    expect(taken).toMatchObject(followed)
    const done = (await session.put('initiatives', taken, { status: 'realised', outcome: 'Twee panden verduurzaamd.', closed_on: '2027-11-30' })).body
    expect(done.status).toBe('realised')
    expect((await session.put('initiatives', done, { outcome: 'Drie panden verduurzaamd.' })).body.outcome).toBe('Drie panden verduurzaamd.')
    expect((await app.eventsOf('initiatives', initiative.id)).map(({ action }) => action)).toEqual(['create', 'update', 'update', 'update'])
  })

  test('keeps to its life, its themes and its days', async () => {
    const session = await staff()
    const initiative = await app.anInitiative()
    expect(await session.put('initiatives', initiative, { theme: 'growth' })).toBeInvalidAt('theme')
    expect(await session.put('initiatives', initiative, { received_on: '2027-12-02' })).toBeInvalidAt('received_on')
    expect(await session.put('initiatives', initiative, { status: 'realised', outcome: 'Ja.', closed_on: '2027-11-30' })).toBeInvalidAt('status')
    expect(await session.put('initiatives', initiative, { status: 'dropped', closed_on: '2027-11-30' })).toBeInvalidAt('outcome')
    expect(await session.put('initiatives', initiative, { status: 'dropped', outcome: 'Nee.', closed_on: '2027-02-28' })).toBeInvalidAt('closed_on')
    expect(await session.put('initiatives', initiative, { provider_id: (await app.aProvider()).id })).toBeInvalidAt('provider_id')
    expect(await session.get('initiatives', initiative.id)).toEqual(initiative)
    const dropped = (await session.put('initiatives', initiative, { status: 'dropped', outcome: 'Past niet.', closed_on: '2027-11-30' })).body
    expect(await session.delete('initiatives', dropped.id)).toAnswer(409, 'in_use')
    expect(await session.delete('initiatives', (await app.anInitiative()).id)).toAnswer(200)
  })

  test('decides nothing: what could follow on the provider’s contract and what it can be contracted for stay the same', async () => {
    const session = await staff()
    const contract = await app.aContract({ upto: 'assessing' })
    const seen = async () => [
      await session.must('GET', `contracts/${contract.id}/next`),
      await session.must('GET', `providers/${contract.provider_id}/contractable`),
      await session.get('contracts', contract.id),
    ]
    const before = await seen()
    const made = async () => app.anInitiative({ provider_id: contract.provider_id, theme: 'innovation' })
    await made()
    const taken = (await session.put('initiatives', await made(), { status: 'in_progress' })).body
    expect(await seen()).toEqual(before)
    await session.must('PUT', `initiatives/${taken.id}`, { version: taken.version, status: 'realised', outcome: 'Gelukt.', closed_on: '2027-11-30' })
    const dropped = { version: 1, status: 'dropped', outcome: 'Niet gelukt.', closed_on: '2027-11-30' }
    await session.must('PUT', `initiatives/${(await made()).id}`, dropped)
    expect(await seen()).toEqual(before)
  })

  test('is listed by its next follow-up, found by words and counted by theme', async () => {
    const session = await staff()
    const provider = await app.aProvider({ name: 'GGZ Morgenster' })
    const later = await app.anInitiative({ provider_id: provider.id, title: 'Vervoer', follow_up_on: '2028-03-01' })
    const sooner = await app.anInitiative({ provider_id: provider.id, theme: 'prevention', title: 'Leefstijl', follow_up_on: '2028-01-15' })
    const undated = await app.anInitiative({ provider_id: provider.id, title: 'Afval' })
    const ids = (rows: Row[]) => rows.map(({ id }) => id)
    expect(ids(await session.list('initiatives', { q: 'morgenster' }, { sort: ['follow_up_on', 'ASC'] }))).toEqual([sooner.id, later.id, undated.id])
    expect(ids(await session.list('initiatives', { q: 'leefstijl' }))).toEqual([sooner.id])
    const facets = await session.must('GET', `initiatives/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: provider.id }))}`)
    expect(facets).toMatchObject({ theme: { sustainability: 2, prevention: 1 }, status: { proposed: 3 } })
  })
})
