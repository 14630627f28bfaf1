import { afterEach, describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('KV-P-15: the uniform extra conditions', () => {
  const app = useApp({ today: '2027-12-01' })
  const policy = async (): Promise<Row> => (await app.as('beheerder')).get('policies', await app.policyId('KV-2025-2026'))
  const record = async (uniform_conditions_on: string | null) => (await app.as('beheerder')).put('policies', await policy(), { uniform_conditions_on })
  const line = async (contract: Row, fields: Row = {}) =>
    (await app.as('contracteerder')).post('tariff_lines', {
      contract_id: contract.id,
      performance: 'elv_korsakov',
      tariff_percentage: 95,
      max_stay_days: 42,
      ...fields,
    })

  afterEach(async () => void (await record('2024-06-20')))

  test('are recorded as published in a new database, on the policy that asks for them alone', async () => {
    const policies = await (await app.as('raadpleger')).list('policies')
    expect(policies.map(({ code, uniform_conditions_on }) => [code, uniform_conditions_on])).toEqual([
      ['GGZ-2027', null],
      ['KV-2025-2026', '2024-06-20'],
    ])
  })

  test.each(['elv_korsakov', 'elv_gesloten_herstel', 'elv_anw_hoog'])('%s is confirmed once they are published, and not before', async (performance) => {
    const contract = await app.aContract({ track: 'standaard', upto: 'assessing' })
    await record(null)
    const refused = await line(contract, { performance, confirmed: true })
    expect(refused).toBeInvalidAt('confirmed')
    expect(refused.body).toMatchObject({ code: 'invalid', errors: { confirmed: expect.stringContaining('uniforme aanvullende inkoopvoorwaarden') } })
    const open = await line(contract, { performance, confirmed: false })
    expect(open).toAnswer(201)
    const session = await app.as('contracteerder')
    expect(await session.put('tariff_lines', open.body, { confirmed: true })).toBeInvalidAt('confirmed')
    await record('2024-06-20')
    expect(await session.put('tariff_lines', open.body, { confirmed: true })).toAnswer(200)
  })

  test('other performances wait for nothing', async () => {
    const contract = await app.aContract({ track: 'standaard', upto: 'assessing' })
    await record(null)
    expect(await line(contract, { performance: 'elv_hoog', confirmed: true })).toAnswer(201)
  })

  test('their publication has happened, and is for the admin to record, also of a published policy', async () => {
    expect(await record('2027-12-02')).toBeInvalidAt('uniform_conditions_on')
    expect(await record('2027-12-01')).toAnswer(200)
    expect(await (await app.as('contracteerder')).put('policies', await policy(), { uniform_conditions_on: '2024-06-21' })).toAnswer(403)
    expect((await app.eventsOf('policies', await app.policyId('KV-2025-2026'))).at(-1)).toMatchObject({ after: { uniform_conditions_on: '2027-12-01' } })
  })

  test('a copy for a next period begins without them, with the framework of its source', async () => {
    const source = await policy()
    const copy = { code: 'KV-2027-2028', title: 'Inkoopbeleid 2027-2028', contract_starts_on: '2027-01-01', contract_ends_on: '2028-12-31' }
    const draft = await (await app.as('beheerder')).must('POST', `policies/${source.id}/copy`, copy)
    expect(draft).toMatchObject({ uniform_conditions_on: null, framework: source.framework })
    expect(source.framework).toHaveLength(8)
  })
})
