import { beforeAll, describe, expect, test } from 'vitest'
import { resources } from '../../../server/api/resources.ts'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const address = (resource: string, filter: Row): string => `${resource}/totals?filter=${encodeURIComponent(JSON.stringify(filter))}`
const sum = (rows: Row[], field: string): number => rows.reduce((total, row) => total + (row[field] ?? 0), 0)

describe('the totals of a list', () => {
  const app = useApp()
  let staff: Session
  const totalsOf = (resource: string, filter: Row, session = staff): Promise<Row> => session.must('GET', address(resource, filter))

  beforeAll(async () => {
    staff = await app.as('contracteerder')
  })

  test('are those of all rows that the filter finds, not of a page, and equal a count by hand', async () => {
    const filter = { provider_name_like: 'Totaalhuis' }
    expect(await totalsOf('contracts', filter)).toEqual({ count: 0, plafond_cents: null, production_cents: null, utilisation: null })
    await app.aContract({ provider: { name: 'Totaalhuis in concept' } })
    for (const amount of [100_00, 2_300_00, 45_600_00])
      await app.aContract({ upto: 'active', provider: { name: `Totaalhuis ${amount}` }, production: [['2027-03-31', amount]] })
    await app.aContract({ upto: 'active', provider: { name: 'Totaalhuis zonder stand' } })
    await app.aContract({ upto: 'active', provider: { name: 'Elders' }, production: [['2027-03-31', 7_00]] })
    const rows = await staff.list('contracts', filter)
    const both = rows.filter(({ plafond_cents, production_cents }) => plafond_cents && production_cents !== null)
    expect(rows).toHaveLength(5)
    expect(both).toHaveLength(3)
    expect(await totalsOf('contracts', filter)).toEqual({
      count: 5,
      plafond_cents: sum(rows, 'plafond_cents'),
      production_cents: 48_000_00,
      utilisation: 48_000_00 / sum(both, 'plafond_cents'),
    })
    expect(await totalsOf('contracts', { q: 'Totaalhuis', status: 'active' })).toMatchObject({ count: 4, production_cents: 48_000_00 })
    expect(await totalsOf('contracts', { ...filter, policy_starts_on_lte: '2026-12-31' })).toMatchObject({ count: 0, production_cents: null })
  })

  test('follow a write at once', async () => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-03-31', 500_00]] })
    const filter = { provider_id: contract.provider_id }
    expect(await totalsOf('contracts', filter)).toMatchObject({ count: 1, production_cents: 500_00 })
    await staff.must('POST', 'production', { contract_id: contract.id, as_of: '2027-04-30', amount_cents: 650_00 })
    expect(await totalsOf('contracts', filter)).toMatchObject({ count: 1, production_cents: 650_00 })
  })

  test('count of cumulative figures the last one of each contract that the filter finds', async () => {
    const contracts = await Promise.all(
      [1_00, 10_00].map((each) =>
        app.aContract({
          upto: 'active',
          production: [
            ['2027-03-31', each],
            ['2027-06-30', each * 3],
          ],
        }),
      ),
    )
    const filter = { contract_id: contracts.map(({ id }) => id) }
    expect(await totalsOf('production', filter)).toEqual({ count: 4, amount_cents: 33_00 })
    expect(await totalsOf('production', { ...filter, as_of_lte: '2027-05-31' })).toEqual({ count: 2, amount_cents: 11_00 })
  })

  test('tell of requests what was asked and what was granted', async () => {
    const some = [await app.aPlafondRequest(), await app.aPlafondRequest()]
    const filter = { id: some.map(({ id }) => id) }
    const rows = await staff.list('plafond_requests', filter)
    expect(sum(rows, 'requested_cents')).toBeGreaterThan(0)
    expect(await totalsOf('plafond_requests', filter)).toEqual({ count: 2, requested_cents: sum(rows, 'requested_cents'), granted_cents: null })
    const [first] = some as [Row, Row]
    await app.db('plafond_requests').where({ id: first.id }).update({ granted_cents: 12_345 })
    expect(await totalsOf('plafond_requests', { ...filter, track: [first.track, 'digitaal'] })).toMatchObject({ count: 2, granted_cents: 12_345 })
  })

  test('forgive a search as the list does', async () => {
    await app.aContract({ upto: 'active', provider: { name: 'Kwikstaartpraktijk' }, production: [['2027-03-31', 900_00]] })
    expect(await staff.list('contracts', { q: 'Kwikstartpraktijk' })).toHaveLength(1)
    expect(await totalsOf('contracts', { q: 'Kwikstartpraktijk' })).toMatchObject({ count: 1, production_cents: 900_00 })
  })

  test('are for who may see the list, by filters that this one may use', async () => {
    const viewer = await app.as('raadpleger')
    await app.aContract({ upto: 'active', provider: { name: 'Voor iedereen' } })
    const filter = { provider_name_like: 'Voor iedereen' }
    expect(await totalsOf('contracts', filter, viewer)).toEqual(await totalsOf('contracts', filter))
    const grounds = { rejection_clauses: 'GGZ-UV-2' }
    expect(await staff.call('GET', address('contracts', grounds))).toAnswer(200)
    expect(await viewer.call('GET', address('contracts', grounds))).toAnswer(400)
    expect(await app.anonymous.call('GET', address('contracts', {}))).toAnswer(401)
    for (const name of ['beheerder', 'publicist', 'raadpleger'] as const)
      for (const resource of ['contracts', 'production', 'plafond_requests']) {
        const session = await app.as(name)
        const { status } = await session.query(resource, {})
        expect((await session.call('GET', address(resource, {}))).status, `${name} ${resource}`).toBe(status)
      }
    expect(await staff.call('GET', address('contracts', { kleur: 'rood' }))).toAnswer(400)
    expect(await staff.call('GET', address('providers', {}))).toAnswer(404)
  })

  test('never sum a field that is private in some rows', () => {
    for (const { name, totals = {}, guarded, hidden = [], fields, joined = {} } of resources) {
      const kept = [...(guarded?.fields ?? []), ...hidden]
      expect(
        Object.keys(totals).filter((field) => kept.includes(field)),
        name,
      ).toEqual([])
      for (const [field, { sum: sql, of = '' }] of Object.entries(totals)) {
        expect([...Object.keys(fields), ...Object.keys(joined)], name).toContain(field)
        for (const one of kept) expect(`${sql} ${of}`, name).not.toMatch(new RegExp(`\\b${one}\\b`))
      }
    }
  })
})
