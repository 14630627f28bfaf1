import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

/** The filter of a policy year: the periods that have a day in it. */
const year = (of: number): Row => ({ policy_starts_on_lte: `${of}-12-31`, policy_ends_on_gte: `${of}-01-01` })
const ids = (rows: Row[]): number[] => rows.map(({ id }) => id)

describe('lists by policy year and by use of the plafond', () => {
  const app = useApp()

  test('a contract stands in each year of its policy, whatever its own dates, and says which period that is', async () => {
    const staff = await app.as('contracteerder')
    const ggz = await app.aContract()
    const kv = await app.aContract({ track: 'standaard' })
    const both = { id: [ggz.id, kv.id] }
    expect(await staff.get('contracts', kv.id)).toMatchObject({ policy_code: 'KV-2025-2026', policy_starts_on: '2025-01-01', policy_ends_on: '2026-12-31' })
    expect(ids(await staff.list('contracts', { ...both, ...year(2027) }))).toEqual([ggz.id])
    for (const each of [2025, 2026]) expect(ids(await staff.list('contracts', { ...both, ...year(each) }))).toEqual([kv.id])
    expect(ids(await staff.list('contracts', { ...both, ...year(2028) }))).toEqual([])
    expect(ids(await staff.list('contracts', both, { sort: ['policy_starts_on', 'DESC'] }))).toEqual([ggz.id, kv.id])
    expect(ids(await staff.list('contracts', { ...both, policy_code: 'GGZ-2027' }))).toEqual([ggz.id])
  })

  test('counts beside the list, and requests, follow the year', async () => {
    const staff = await app.as('contracteerder')
    const request = await app.aPlafondRequest()
    expect(await staff.get('plafond_requests', request.id)).toMatchObject({
      policy_code: 'GGZ-2027',
      policy_starts_on: '2027-01-01',
      policy_ends_on: '2027-12-31',
    })
    expect(ids(await staff.list('plafond_requests', { id: [request.id], ...year(2027), status: ['draft'] }))).toEqual([request.id])
    expect(ids(await staff.list('plafond_requests', { id: [request.id], ...year(2026) }))).toEqual([])
    const counts = await staff.must('GET', `contracts/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: request.provider_id, ...year(2027) }))}`)
    expect(counts.status).toEqual({ active: 1 })
    const none = await staff.must('GET', `contracts/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: request.provider_id, ...year(2026) }))}`)
    expect(none.status).toEqual({})
  })

  test('70% of the plafond is 70% on both engines: one cent less is not', async () => {
    const staff = await app.as('contracteerder')
    const used = async (amount: number): Promise<number> => (await app.aContract({ upto: 'active', production: [['2027-08-01', amount]] })).id
    const plafond = (await staff.get('contracts', await used(0))).plafond_cents as number
    const [under, even, over] = [await used((plafond * 7) / 10 - 1), await used((plafond * 7) / 10), await used(plafond + 1)]
    const all = { id: [under, even, over] }
    expect(ids(await staff.list('contracts', { ...all, utilisation_gte: 0.7 }))).toEqual([even, over])
    expect(ids(await staff.list('contracts', { ...all, utilisation_lte: 0.7 }))).toEqual([under, even])
    expect(ids(await staff.list('contracts', all, { sort: ['utilisation', 'DESC'] }))).toEqual([over, even, under])
    expect(await staff.query('contracts', { filter: { utilisation_gte: 'veel' } })).toAnswer(400)
  })
})
