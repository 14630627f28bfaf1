import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

const today = '2027-12-01'

describe('KV-P-13, KV-P-14: the more sustainable choice and modular funding of a provider', () => {
  const app = useApp({ today })
  const change = async (fields: Row) => (await app.as('contracteerder')).put('providers', await app.aProvider(), fields)

  test('KV-P-14: a provider takes part from a day until a day, at the latest that on which the experiment ends', async () => {
    expect((await change({ modular_funding_from: '2025-01-01', modular_funding_until: '2026-06-30' })).body).toMatchObject({
      modular_funding_from: '2025-01-01',
      modular_funding_until: '2026-06-30',
    })
    expect((await change({ modular_funding_from: '2026-03-01' })).body.modular_funding_until).toBe('2029-12-31')
    expect(await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2026-03-01' })).toAnswer(200)
    expect(await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2026-02-28' })).toBeInvalidAt('modular_funding_until')
    expect(await change({ modular_funding_until: '2026-02-28' })).toBeInvalidAt('modular_funding_from')
    expect(await change({ modular_funding_from: '2024-12-31' })).toBeInvalidAt('modular_funding_from')
    expect(await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2030-01-01' })).toBeInvalidAt('modular_funding_until')
    expect(await change({ modular_funding_from: '2028-01-01' })).toAnswer(200)
  })

  test('KV-P-14: how long the experiment runs is the clause’s: a year more on the policy is a year more here', async () => {
    const admin = await app.as('beheerder')
    const [clause] = await admin.list('clauses', { code: 'KV-P-14' })
    const longer = await admin.must('PUT', `clauses/${clause!.id}`, { version: clause!.version, years: 6, ...anEdition })
    try {
      expect((await change({ modular_funding_from: '2026-03-01' })).body.modular_funding_until).toBe('2030-12-31')
      expect(await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2030-12-31' })).toAnswer(200)
    } finally {
      await admin.must('PUT', `clauses/${clause!.id}`, { version: longer.version, years: 5, ...anEdition })
    }
  })

  test('KV-P-14: the experiment is that of the policies made known: a copy keeps its days, and a draft counts for nothing', async () => {
    const admin = await app.as('beheerder')
    const next = { code: 'KV-2027-2028', title: 'Inkoopbeleid 2027 en 2028', contract_starts_on: '2027-01-01', contract_ends_on: '2028-12-31' }
    const draft = await admin.must('POST', `policies/${await app.policyId('KV-2025-2026')}/copy`, next)
    const [clause] = await admin.list('clauses', { policy_id: draft.id, code: 'KV-P-14' })
    expect(clause).toMatchObject({ from_date: '2025-01-01', years: 5 })
    await admin.must('PUT', `clauses/${clause!.id}`, { version: clause!.version, years: 9 })
    expect((await change({ modular_funding_from: '2026-03-01' })).body.modular_funding_until).toBe('2029-12-31')
    expect(await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2030-01-01' })).toBeInvalidAt('modular_funding_until')
    const published = { version: draft.version, status: 'published', published_on: '2026-04-01', published_reason: 'Besluit.' }
    await admin.must('PUT', `policies/${draft.id}`, published)
    expect(await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2033-12-31' })).toAnswer(200)
    expect(await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2034-01-01' })).toBeInvalidAt('modular_funding_until')
  })

  test('KV-P-14: what was recorded is not asked again by a change of something else; both days can be cleared', async () => {
    const session = await app.as('contracteerder')
    const { body: provider } = await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2029-12-31' })
    await app.db('providers').where({ id: provider.id }).update({ modular_funding_from: '2020-01-01' })
    const renamed = await session.put('providers', provider, { city: 'Zwolle' })
    expect(renamed.body).toMatchObject({ city: 'Zwolle', modular_funding_from: '2020-01-01' })
    expect((await session.put('providers', renamed.body, { modular_funding_from: null, modular_funding_until: null })).body).toMatchObject({
      modular_funding_from: null,
      modular_funding_until: null,
    })
  })

  test('KV-P-14: who takes part on a day is found by two dates', async () => {
    const session = await app.as('contracteerder')
    const now = { modular_funding_from_lte: today, modular_funding_until_gte: today }
    const taking = (await change({ modular_funding_from: '2026-03-01' })).body
    const stopped = (await change({ modular_funding_from: '2026-03-01', modular_funding_until: '2027-11-30' })).body
    const ids = (await session.list('providers', now)).map(({ id }) => id)
    expect(ids).toContain(taking.id)
    expect(ids).not.toContain(stopped.id)
  })

  test('KV-P-13: the choice is dated, and granted on a day that has come', async () => {
    expect(await change({ sustainable_choice_on: '2027-12-02' })).toBeInvalidAt('sustainable_choice_on')
    const granted = (await change({ sustainable_choice_on: today })).body
    const found = await (await app.as('raadpleger')).list('providers', { sustainable_choice_on_lte: today })
    expect(found.map(({ id }) => id)).toEqual([granted.id])
  })
})

describe('KV-P-12: benchmark figures of a grz provider', () => {
  const app = useApp({ today })
  const add = async (fields: Row) =>
    (await app.as('contracteerder')).post('grz_benchmarks', {
      provider_id: (await app.aProvider()).id,
      year: 2026,
      cost_index: 103.25,
      stay_index: 97.5,
      source: 'Vektis',
      received_on: '2027-06-16',
      ...fields,
    })

  test('are kept by year, once, with at most two decimals against a mean of 100', async () => {
    const made = await add({})
    expect(made).toAnswer(201)
    expect(made.body).toMatchObject({ year: 2026, cost_index: 103.25, stay_index: 97.5, provider_name: expect.stringMatching(/^Aanbieder/) })
    expect(await add({ provider_id: made.body.provider_id })).toAnswer(409, 'duplicate')
    expect(await add({ provider_id: made.body.provider_id, year: 2025, stay_index: null })).toAnswer(201)
    for (const cost_index of [0, -1, 100.125, 1000.01, null, '100']) expect(await add({ cost_index })).toBeInvalidAt('cost_index')
    for (const cost_index of [0.01, 99.99, 1000]) expect((await add({ cost_index })).body.cost_index).toBe(cost_index)
    expect(await add({ stay_index: 0 })).toBeInvalidAt('stay_index')
  })

  test('are of a year that has begun, received on a day that has come', async () => {
    expect(await add({ year: 2028 })).toBeInvalidAt('year')
    expect(await add({ year: 2027 })).toAnswer(201)
    expect(await add({ received_on: '2027-12-02' })).toBeInvalidAt('received_on')
    expect(await add({ received_on: today })).toAnswer(201)
  })

  test('go along with a provider that is deleted', async () => {
    const { body: made } = await add({})
    const session = await app.as('contracteerder')
    await session.delete('providers', made.provider_id)
    expect(await session.call('GET', `grz_benchmarks/${made.id}`)).toAnswer(404)
  })

  test('decide nothing: what can follow on the contract, and what the provider can be contracted for, stay the same', async () => {
    const contract = await app.aContract({ track: 'standaard', care_type: 'grz', upto: 'assessing', lines: [{ performance: 'grz', tariff_percentage: 95 }] })
    const session = await app.as('teamleider')
    const { provider_id } = contract
    const next = async () => [await session.must('GET', `contracts/${contract.id}/next`), await session.must('GET', `providers/${provider_id}/contractable`)]
    const before = await next()
    for (const [year, cost_index] of [
      [2025, 0.01],
      [2026, 1000],
    ])
      expect(await add({ provider_id, year, cost_index })).toAnswer(201)
    expect(await next()).toEqual(before)
  })
})
