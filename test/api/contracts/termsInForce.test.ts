import { afterEach, describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('the terms in the columns of a contract', () => {
  const app = useApp()
  afterEach(() => app.setToday('2027-12-01'))

  const amend = async (contract: Row, field: string, new_value: unknown, effective_on: string): Promise<Row> =>
    (await app.as('contracteerder')).must('POST', 'amendments', { contract_id: contract.id, field, new_value, effective_on, reason: 'In overleg.' })
  const found = async (contract: Row, filter: Row): Promise<boolean> =>
    (await (await app.as('raadpleger')).list('contracts', { id: [contract.id], ...filter })).length === 1

  test('change on the day that an amendment takes effect, without anybody saving, and stay filterable', async () => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] })
    await amend(contract, 'plafond_cents', 90_000_000, '2027-12-10')
    await amend(contract, 'ends_on', '2027-12-20', '2027-12-15')
    await amend(contract, 'settings', [2, 3], '2027-12-10')
    const reader = await app.as('raadpleger')
    const signed = { plafond_cents: 100_000_000, ends_on: '2027-12-31', next_due_on: '2027-12-31', settings: [2], utilisation: 0.8 }
    const onTenth = { ...signed, plafond_cents: 90_000_000, settings: [2, 3], utilisation: 80 / 90 }
    const onFifteenth = { ...onTenth, ends_on: '2027-12-20', next_due_on: '2027-12-20' }
    for (const [day, terms] of [
      ['2027-12-09', signed],
      ['2027-12-10', onTenth],
      ['2027-12-14', onTenth],
      ['2027-12-15', onFifteenth],
      ['2027-12-31', onFifteenth],
      // A demonstration's day may go back as well.
      ['2027-12-09', signed],
    ] as const) {
      app.setToday(day)
      expect(await reader.get('contracts', contract.id), day).toMatchObject({ ...terms, version: contract.version })
      expect(await found(contract, { plafond_cents_lte: 90_000_000 }), day).toBe(terms.plafond_cents === 90_000_000)
      expect(await found(contract, { next_due_on: '2027-12-20' }), day).toBe(terms.ends_on === '2027-12-20')
      expect(await found(contract, { settings: 3 }), day).toBe(terms.settings.length === 2)
    }
  })

  test('are those in force today when an amendment dated earlier is recorded, and the signed ones stay readable', async () => {
    const contract = await app.aContract({ upto: 'active' })
    await amend(contract, 'average_price_cents', 150_000, '2027-03-01')
    await amend(contract, 'average_price_cents', 140_000, '2027-02-01')
    const now = await (await app.as('raadpleger')).get('contracts', contract.id)
    expect(now).toMatchObject({ average_price_cents: 150_000, amended: true, signed_terms: { average_price_cents: null, plafond_cents: 100_000_000 } })
    const staff = await app.as('contracteerder')
    expect(await staff.put('contracts', now, { ...now, explanation: 'Nader toegelicht.' })).toAnswer(200)
    expect(await staff.put('contracts', await staff.get('contracts', contract.id), { average_price_cents: 1 })).toBeInvalidAt('average_price_cents')
  })

  test('are moved once, however many ask at the same moment', async () => {
    const contract = await app.aContract({ upto: 'active' })
    await amend(contract, 'ends_on', '2027-12-24', '2027-12-10')
    app.setToday('2027-12-10')
    const reader = await app.as('raadpleger')
    const answers = await Promise.all(Array.from({ length: 8 }, () => reader.get('contracts', contract.id)))
    expect(new Set(answers.map(({ ends_on }) => ends_on))).toEqual(new Set(['2027-12-24']))
    expect(await app.db('settings').where({ name: 'passed:terms' }).pluck('value')).toEqual(['2027-12-10'])
  })
})
