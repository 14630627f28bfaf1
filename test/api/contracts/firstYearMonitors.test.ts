import { beforeAll, describe, expect, test } from 'vitest'
import type { ContractWish } from '../../support/builders.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const today = '2027-12-01'
const newcomer: Row = { origin: 'new', requested_on: '2026-05-01', added_value: 'complex_care_demand', added_value_explanation: 'Zware zorgvraag.' }

describe('GGZ-DG-9: the first year of a new institution', () => {
  const app = useApp({ today })
  const active = (wish: ContractWish = {}) => app.aContract({ upto: 'active', ...wish, fields: { ...newcomer, ...wish.fields } })
  const monitorsOf = async (contract: Row): Promise<Row[]> => (await app.as('raadpleger')).list('first_year_monitors', { contract_id: contract.id })
  const monitorOf = async (contract: Row): Promise<Row> => {
    const [monitor] = await monitorsOf(contract)
    return (await app.as('contracteerder')).get('first_year_monitors', monitor!.id)
  }

  test('is monitored from the moment that the contract is active, with the plafond as expectation and an event of its own', async () => {
    const signed = await app.aContract({ upto: 'signed', fields: newcomer })
    expect(await monitorsOf(signed)).toEqual([])
    const session = await app.as('contracteerder')
    await session.must('PUT', `contracts/${signed.id}`, { version: signed.version, status: 'active', processed_on: '2026-12-15' })
    const monitor = await monitorOf(signed)
    expect(monitor).toMatchObject({
      contract_id: signed.id,
      contract_reference: signed.reference,
      provider_name: signed.provider_name,
      expected_year_cents: 100_000_000,
      expected_by_month: null,
      alert_percentage: 10,
      claimed_cents: null,
      deviates: false,
      concluded: false,
      talk_count: 0,
      version: 1,
    })
    expect(monitor.months).toHaveLength(12)
    expect(await app.eventsOf('first_year_monitors', monitor.id)).toMatchObject([
      { action: 'create', actor: 'Lotte Kuipers', after: { contract_id: signed.id } },
    ])
  })

  test.each([
    ['a known institution', { fields: { origin: 'known' } }],
    ['a new practice', { track: 'vrijgevestigd', qualifications: [{ kind: 'kibg' }], steps: { signed: { starts_on: '2027-01-01' } } }],
    ['an institution of the other policy', { track: 'standaard', fields: { requested_on: '2024-06-01', duty_of_care_explanation: 'Wachttijd in de regio.' } }],
  ] as [string, ContractWish][])('%s is not', async (_name, wish) => {
    const contract = await active(wish)
    expect(contract.status).toBe('active')
    expect(await monitorsOf(contract)).toEqual([])
  })

  test('processed on the last day of the first year it still is, the day after no more', async () => {
    app.setToday('2028-02-01')
    try {
      expect(await monitorsOf(await active({ steps: { active: { processed_on: '2027-12-31' } } }))).toHaveLength(1)
      expect(await monitorsOf(await active({ steps: { active: { processed_on: '2028-01-01' } } }))).toHaveLength(0)
    } finally {
      app.setToday(today)
    }
  })

  test('once: later saves of the contract open no second one, and a corrected origin opens the first', async () => {
    const session = await app.as('contracteerder')
    let contract = await active()
    contract = await session.must('PUT', `contracts/${contract.id}`, { version: contract.version, reason: 'Aangevuld.' })
    expect(await monitorsOf(contract)).toHaveLength(1)
    const known = await app.aContract({ upto: 'active' })
    await session.must('PUT', `contracts/${known.id}`, {
      version: known.version,
      origin: 'new',
      requested_on: '2026-05-01',
      added_value: 'unique_in_region',
      added_value_explanation: 'Enige in de regio.',
    })
    expect(await monitorsOf(known)).toHaveLength(1)
  })

  describe('claimed against expectation', () => {
    let contract: Row
    const claim = async (as_of: string, amount_cents: number) =>
      (await app.as('contracteerder')).must('POST', 'production', { contract_id: contract.id, as_of, amount_cents })
    beforeAll(async () => {
      contract = await active({ fields: { plafond_cents: 120_000_000 } })
    })

    test('follows the production with each figure that is added, corrected or removed', async () => {
      await claim('2027-01-31', 9_000_001)
      expect(await monitorOf(contract)).toMatchObject({
        claimed_cents: 9_000_001,
        claimed_as_of: '2027-01-31',
        expected_to_date_cents: 10_000_000,
        deviates: false,
        deviation_permille: -99,
      })
      const february = await claim('2027-02-28', 22_000_000)
      const monitor = await monitorOf(contract)
      expect(monitor).toMatchObject({ claimed_cents: 22_000_000, expected_to_date_cents: 20_000_000, deviates: true, deviation_permille: 100, version: 1 })
      expect(monitor.months.slice(0, 3)).toEqual([
        { month: '2027-01', expected_cents: 10_000_000, expected_total_cents: 10_000_000, claimed_cents: 9_000_001, claimed_total_cents: 9_000_001 },
        { month: '2027-02', expected_cents: 10_000_000, expected_total_cents: 20_000_000, claimed_cents: 12_999_999, claimed_total_cents: 22_000_000 },
        { month: '2027-03', expected_cents: 10_000_000, expected_total_cents: 30_000_000, claimed_cents: null, claimed_total_cents: null },
      ])
      const session = await app.as('contracteerder')
      const corrected = await session.must('PUT', `production/${february.id}`, { version: february.version, amount_cents: 21_999_999 })
      expect(await monitorOf(contract)).toMatchObject({ deviates: false, deviation_permille: 99 })
      await session.delete('production', corrected.id)
      expect(await monitorOf(contract)).toMatchObject({ claimed_cents: 9_000_001, claimed_as_of: '2027-01-31' })
    })

    test('another expectation is judged at once: an amount for the year, or one for each month, which make the year', async () => {
      const session = await app.as('contracteerder')
      const monitor = await monitorOf(contract)
      const halved = (await session.put('first_year_monitors', monitor, { expected_year_cents: 60_000_000 })).body
      expect(halved).toMatchObject({ expected_to_date_cents: 5_000_000, deviates: true })
      const expected_by_month = [9_000_000, ...Array.from({ length: 11 }, () => 1_000_000)]
      const monthly = (await session.put('first_year_monitors', halved, { expected_by_month })).body
      expect(monthly).toMatchObject({ expected_year_cents: 20_000_000, expected_by_month, expected_to_date_cents: 9_000_000, deviates: false })
      expect((await session.put('first_year_monitors', monthly, { expected_year_cents: 5 })).body.expected_year_cents).toBe(20_000_000)
      const narrow = (
        await session.put('first_year_monitors', await monitorOf(contract), { expected_by_month: null, expected_year_cents: 120_000_000, alert_percentage: 9 })
      ).body
      expect(narrow).toMatchObject({ expected_by_month: null, deviates: true })
    })

    test('what is not an expectation is refused at its field', async () => {
      const session = await app.as('contracteerder')
      const monitor = await monitorOf(contract)
      const eleven = Array.from({ length: 11 }, () => 1)
      for (const expected_by_month of [[], eleven, [...eleven, 1, 1], [...eleven, null], [...eleven, -1], [...eleven, 0.5], 'x'])
        expect(await session.put('first_year_monitors', monitor, { expected_by_month })).toBeInvalidAt('expected_by_month')
      expect(await session.put('first_year_monitors', monitor, { expected_year_cents: -1 })).toBeInvalidAt('expected_year_cents')
      for (const alert_percentage of [0, 101, 2.5])
        expect(await session.put('first_year_monitors', monitor, { alert_percentage })).toBeInvalidAt('alert_percentage')
    })

    test('figures and who concluded are not for anybody to write', async () => {
      const session = await app.as('contracteerder')
      const monitor = await monitorOf(contract)
      const given = {
        claimed_cents: 1,
        deviates: true,
        deviation_permille: 7,
        talk_count: 9,
        last_talk_on: today,
        concluded: true,
        concluded_by: 1,
        contract_id: 1,
      }
      const { months: _months, ...answer } = (await session.put('first_year_monitors', monitor, given)).body
      expect(answer).toMatchObject({
        version: monitor.version,
        contract_id: contract.id,
        claimed_cents: monitor.claimed_cents,
        talk_count: 0,
        concluded: false,
      })
    })
  })

  test('a conclusion has its day, and a day its conclusion; neither an invitation nor a conclusion lies ahead', async () => {
    const session = await app.as('contracteerder')
    const monitor = await monitorOf(await active())
    expect(await session.put('first_year_monitors', monitor, { conclusion: 'Geen aanleiding.' })).toBeInvalidAt('concluded_on')
    expect(await session.put('first_year_monitors', monitor, { concluded_on: today })).toBeInvalidAt('conclusion')
    expect(await session.put('first_year_monitors', monitor, { conclusion: 'X', concluded_on: '2027-12-02' })).toBeInvalidAt('concluded_on')
    expect(await session.put('first_year_monitors', monitor, { invited_on: '2027-12-02' })).toBeInvalidAt('invited_on')
    const done = (await session.put('first_year_monitors', monitor, { conclusion: 'Geen aanleiding.', concluded_on: today, invited_on: today })).body
    expect(done).toMatchObject({ concluded: true, concluded_by_name: 'Lotte Kuipers' })
    const open = (await session.put('first_year_monitors', done, { conclusion: null, concluded_on: null })).body
    expect(open).toMatchObject({ concluded: false, concluded_by: null })
  })

  test('talks are kept with their day, and the monitor tells the last one', async () => {
    const session = await app.as('contracteerder')
    const contract = await active()
    const { id: monitor_id } = await monitorOf(contract)
    const talk = (fields: Row) =>
      session.post('first_year_talks', { monitor_id, held_on: '2027-06-01', with_whom: 'Bestuurder', remark: 'Besproken.', ...fields })
    const later = (await talk({ held_on: '2027-09-01' })).body
    expect(await talk({})).toAnswer(201)
    expect(await talk({ held_on: '2027-12-02' })).toBeInvalidAt('held_on')
    expect(await talk({ held_on: null })).toBeInvalidAt('held_on')
    expect(await talk({ with_whom: ' ' })).toBeInvalidAt('with_whom')
    expect(await talk({ monitor_id: 999_999 })).toBeInvalidAt('monitor_id')
    expect(await monitorOf(contract)).toMatchObject({ last_talk_on: '2027-09-01', talk_count: 2 })
    await session.must('PUT', `first_year_talks/${later.id}`, { version: later.version, held_on: '2027-10-01' })
    expect(await monitorOf(contract)).toMatchObject({ last_talk_on: '2027-10-01' })
    await session.delete('first_year_talks', later.id)
    expect(await monitorOf(contract)).toMatchObject({ last_talk_on: '2027-06-01', talk_count: 1 })
  })

  test('figures, talks and expectation that are saved at the same moment end up as one', async () => {
    const session = await app.as('contracteerder')
    const contract = await active({ fields: { plafond_cents: 120_000_000 } })
    const monitor = await monitorOf(contract)
    const months = ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31']
    await Promise.all([
      ...months.map((as_of, index) => session.must('POST', 'production', { contract_id: contract.id, as_of, amount_cents: (index + 1) * 6_000_000 })),
      session.must('PUT', `first_year_monitors/${monitor.id}`, { version: 1, expected_year_cents: 60_000_000 }),
      ...months.map((held_on) => session.must('POST', 'first_year_talks', { monitor_id: monitor.id, held_on, with_whom: 'Bestuurder' })),
    ])
    expect(await monitorOf(contract)).toMatchObject({
      expected_year_cents: 60_000_000,
      expected_to_date_cents: 25_000_000,
      claimed_cents: 30_000_000,
      deviation_permille: 200,
      deviates: true,
      talk_count: 5,
      last_talk_on: '2027-05-31',
    })
  })

  test('is found by provider, contract and how it stands', async () => {
    const session = await app.as('raadpleger')
    const contract = await active({ production: [['2027-06-30', 1]] })
    const [monitor] = await monitorsOf(contract)
    const found = async (filter: Row) => (await session.list('first_year_monitors', filter)).map(({ id }) => id)
    expect(await found({ q: contract.reference, deviates: true, last_talk_on: null, concluded: false })).toEqual([monitor!.id])
    expect(await found({ q: contract.agb_code })).toEqual([monitor!.id])
    expect(await found({ provider_id: contract.provider_id })).toEqual([monitor!.id])
    expect(await found({ contract_reference: contract.reference })).toEqual([monitor!.id])
    expect(await found({ q: contract.reference, concluded: true })).toEqual([])
    const sorted = await session.list('first_year_monitors', {}, { sort: ['provider_name', 'ASC'] })
    expect(sorted.map(({ provider_name }) => provider_name)).toEqual(sorted.map(({ provider_name }) => provider_name).sort())
  })

  test('stays as long as the contract belongs in it; once its origin was a mistake it can go, with its talks', async () => {
    const session = await app.as('contracteerder')
    const contract = await active()
    const monitor = await monitorOf(contract)
    const { body: talk } = await session.post('first_year_talks', { monitor_id: monitor.id, held_on: '2027-06-01', with_whom: 'Bestuurder' })
    expect(await session.delete('first_year_monitors', monitor.id)).toAnswer(409, 'in_use')
    await session.must('PUT', `contracts/${contract.id}`, { version: contract.version, origin: 'known' })
    expect(await session.delete('first_year_monitors', monitor.id)).toAnswer(200)
    expect(await session.call('GET', `first_year_talks/${talk.id}`)).toAnswer(404)
    expect((await app.eventsOf('first_year_talks', talk.id)).at(-1)).toMatchObject({ action: 'delete' })
  })

  test('decides nothing: what can follow on its contract and its requests is the same, whatever it holds', async () => {
    const session = await app.as('teamleider')
    const contract = await active({ production: [['2027-08-01', 80_000_000]] })
    const request = await app.aPlafondRequest({ upto: 'complete', contract })
    const next = async () => [await session.must('GET', `contracts/${contract.id}/next`), await session.must('GET', `plafond_requests/${request.id}/next`)]
    const before = await next()
    const monitor = await monitorOf(contract)
    await session.must('PUT', `first_year_monitors/${monitor.id}`, { version: 1, expected_year_cents: 1, conclusion: 'Niet verlengen.', concluded_on: today })
    await session.must('POST', 'first_year_talks', { monitor_id: monitor.id, held_on: today, with_whom: 'Bestuurder' })
    expect(await next()).toEqual(before)
  })
})
