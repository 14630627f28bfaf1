import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('what stands beside a decision', () => {
  const app = useApp()
  const comparisonOf = async (request: Row): Promise<Row> => (await app.as('raadpleger')).must('GET', `plafond_requests/${request.id}/comparison`)
  const running = (plafond_cents: number, provider: Row = {}, fields: Row = {}) =>
    app.aContract({ upto: 'active', provider, fields: { plafond_cents, ...fields }, production: [['2027-08-01', Math.round(plafond_cents * 0.8)]] })

  test('the provider’s earlier requests with what was asked, granted and why; later ones and drafts of others are not among them', async () => {
    const contract = await running(100_000_000)
    const first = await app.aPlafondRequest({ contract, upto: 'approved' })
    const second = await app.aPlafondRequest({ contract, fields: { requested_cents: first.granted_cents + 5_000_000 } })
    const other = await app.aPlafondRequest({ upto: 'approved' })
    const { earlier } = await comparisonOf(second)
    expect(earlier).toHaveLength(1)
    expect(earlier[0]).toMatchObject({
      id: first.id,
      reference: first.reference,
      status: 'approved',
      plafond_cents: 100_000_000,
      requested_cents: first.requested_cents,
      granted_cents: first.granted_cents,
      motivation: first.motivation,
    })
    expect((await comparisonOf(first)).earlier).toEqual([])
    expect((await comparisonOf(other)).earlier).toEqual([])
  })

  test('similar contracts: same track, a setting in common, half to twice the plafond; those of the region first', async () => {
    const mine = await running(100_000_000, { postal_code: '9711 AB', settings: [2] }, { settings: [2] })
    const far = await running(101_000_000, { postal_code: '1011 AB', settings: [2, 3] }, { settings: [2, 3] })
    const near = await running(190_000_000, { postal_code: '9722 CD', settings: [2] }, { settings: [2] })
    const larger = await running(210_000_000, { postal_code: '9711 AB', settings: [2] }, { settings: [2] })
    const otherSetting = await running(100_000_000, { postal_code: '9711 AB', settings: [3] }, { settings: [3] })
    const raised = await app.aPlafondRequest({ contract: far, upto: 'approved' })
    const { similar, similar_count, similar_raised } = await comparisonOf(await app.aPlafondRequest({ contract: mine }))
    const ids = similar.map(({ id }: Row) => id)
    expect(similar[0]).toMatchObject({ id: near.id, nearby: true, raises: 0, raised_cents: 0, utilisation: 0.8 })
    expect(similar.find(({ id }: Row) => id === far.id)).toMatchObject({ nearby: false, raises: 1, raised_cents: raised.granted_cents - 101_000_000 })
    for (const { id } of [mine, larger, otherSetting]) expect(ids).not.toContain(id)
    expect(similar_count).toBeGreaterThanOrEqual(2)
    expect(similar_raised).toBeGreaterThanOrEqual(1)
  })

  test('the year with and without the raise: the same pace, another plafond', async () => {
    const contract = await running(100_000_000)
    const request = await app.aPlafondRequest({ contract, fields: { requested_cents: 140_000_000 } })
    const { without_raise, with_raise } = await comparisonOf(request)
    expect(with_raise.forecast.total_cents).toBe(without_raise.forecast.total_cents)
    expect([without_raise.forecast.plafond_cents, with_raise.forecast.plafond_cents]).toEqual([100_000_000, 140_000_000])
    expect(without_raise.forecast.reach_on < '2027-12-31').toBe(true)
    expect(with_raise.forecast.reach_on).toBeNull()
  })

  test('care demand against the provider’s earlier division, and none where none is known', async () => {
    const contract = await running(100_000_000)
    const first = await app.aPlafondRequest({ contract, upto: 'approved' })
    const second = await app.aPlafondRequest({ contract, fields: { requested_cents: first.granted_cents + 1 } })
    expect((await comparisonOf(second)).care_demand_before).toMatchObject({
      reference: first.reference,
      earlier_year: false,
      rows: first.volume_by_care_demand,
    })
    expect((await comparisonOf(first)).care_demand_before).toBeNull()
  })

  test('is for who lists requests, of one that exists', async () => {
    expect(await app.anonymous.call('GET', 'plafond_requests/1/comparison')).toAnswer(401)
    expect(await (await app.as('teamleider')).call('GET', 'plafond_requests/99999/comparison')).toAnswer(404)
  })
})
