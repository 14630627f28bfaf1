import { describe, expect, test } from 'vitest'
import { forecastProduction } from '../../../server/policy/forecast/forecastProduction.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { waiting, waitingKinds } from '../../support/waiting.ts'

const terms = { starts_on: '2027-01-01', ends_on: '2027-12-31', plafond_cents: 100_000_000 }
const expectedOn = (as_of: string, amount_cents: number) => forecastProduction(terms, [{ as_of, amount_cents }])!.reach_on

describe('what a plafond waits for', () => {
  const app = useApp({ today: '2027-07-01' })
  const claimed = (as_of: string, amount_cents: number, fields: Row = {}) => app.aContract({ upto: 'active', fields, production: [[as_of, amount_cents]] })
  const on = async <T>(day: string, ask: () => Promise<T>): Promise<T> => {
    app.setToday(day)
    const answer = await ask()
    app.setToday('2027-07-01')
    return answer
  }

  test('a request where exactly 70% is claimed, until the last day for one; a cent less is not enough', async () => {
    const [enough, less] = [await claimed('2027-06-30', 70_000_000), await claimed('2027-06-30', 69_999_999)]
    const share = async (contract: Row) => (await waiting(app, 'contracts', contract)).find(({ kind }) => kind === 'plafond_share')
    expect(await share(enough)).toMatchObject({ due_on: '2027-09-30', turn: 'insurer', utilisation: 0.7, reached_on: '2027-09-21' })
    expect(await share(less)).toBeUndefined()
    expect(await on('2027-09-30', () => share(enough))).toMatchObject({ term: 'week' })
    expect(await on('2027-10-01', () => share(enough))).toBeUndefined()
  })

  test('not once somebody asked, and again after the request was withdrawn', async () => {
    const contract = await claimed('2027-06-30', 80_000_000)
    expect(await waitingKinds(app, 'contracts', contract)).toContain('plafond_share')
    const request = await app.aPlafondRequest({ contract, fields: { submitted_on: '2027-07-01' } })
    expect(await waitingKinds(app, 'contracts', contract)).toEqual([])
    await (await app.as('contracteerder')).must('PUT', `plafond_requests/${request.id}`, { version: request.version, status: 'withdrawn' })
    expect(await waitingKinds(app, 'contracts', contract)).toContain('plafond_share')
  })

  test('nor after it was rejected for the plafond that still holds', async () => {
    const contract = await claimed('2027-06-30', 80_000_000)
    app.setToday('2027-09-20')
    await app.aPlafondRequest({ contract, upto: 'rejected', fields: { submitted_on: '2027-07-15' }, complete_on: '2027-07-20' })
    expect(await waitingKinds(app, 'contracts', contract)).toEqual([])
    app.setToday('2027-07-01')
  })

  test.each<[kind: string | undefined, as_of: string, cents: number, due: string | undefined]>([
    ['plafond_before', '2027-03-31', 35_357_974, '2027-09-30'],
    ['plafond_before', '2027-03-27', 37_000_000, '2027-09-11'],
    ['plafond_after', '2027-03-31', 35_357_973, '2027-09-30'],
    ['plafond_after', '2027-03-31', 24_657_535, '2027-09-30'],
    [undefined, '2027-03-31', 24_657_534, undefined],
  ])('%s: by %s %d cents are claimed', async (kind, as_of, amount_cents, due) => {
    const contract = await claimed(as_of, amount_cents)
    const found = (await waiting(app, 'contracts', contract)).find((item) => item.kind.startsWith('plafond_') && item.kind !== 'plafond_share')
    expect([found?.kind, found?.due_on]).toEqual([kind, due])
    expect(found?.reached_on ?? null).toBe(expectedOn(as_of, amount_cents))
    const kept = await (await app.as('contracteerder')).must('GET', `contracts/${contract.id}`)
    expect(kept.expected_reach_on).toBe(expectedOn(as_of, amount_cents))
  })

  test('after the last day for asking it stays with the day on which the plafond is reached; one reached before is past mending', async () => {
    const [after, before] = [await claimed('2027-06-30', 55_000_000), await claimed('2027-06-30', 75_000_000)]
    const reached_on = expectedOn('2027-06-30', 55_000_000)
    expect(await on('2027-10-01', () => waiting(app, 'contracts', after))).toMatchObject([{ kind: 'plafond_after', due_on: reached_on }])
    expect(await on('2027-10-01', () => waitingKinds(app, 'contracts', before))).toEqual([])
  })

  test('another figure takes it away', async () => {
    const contract = await claimed('2027-03-31', 36_000_000)
    expect(await waitingKinds(app, 'contracts', contract)).toEqual(['plafond_before'])
    await (await app.as('contracteerder')).must('POST', 'production', {
      contract_id: contract.id,
      as_of: '2027-06-30',
      amount_cents: 37_000_000,
      source: 'Stand',
    })
    expect(await waitingKinds(app, 'contracts', contract)).toEqual([])
  })

  test('the share and the day are those of the edition that the contract was offered under', async () => {
    const contract = await claimed('2027-06-30', 68_000_000)
    const admin = await app.as('beheerder')
    const [clause] = await admin.list('clauses', { code: 'GGZ-PL-1', policy_id: await app.policyId('GGZ-2027') })
    const edition = { edition_on: '2027-06-30', edition_reason: 'Besluit.', edition_told: 'Alle zorgaanbieders.' }
    await admin.must('PUT', `clauses/${clause!.id}`, { version: clause!.version, percentage: 65, date: '2027-10-15', ...edition })
    const later = await claimed('2027-06-30', 68_000_000)
    expect(await waitingKinds(app, 'contracts', contract)).not.toContain('plafond_share')
    expect(await waiting(app, 'contracts', later)).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'plafond_share', due_on: '2027-10-15' })]))
  })

  test('what is missing of a request, and then a decision within six weeks', async () => {
    const contract = await claimed('2027-06-30', 80_000_000)
    const request = await app.aPlafondRequest({ contract, upto: 'submitted', fields: { submitted_on: '2027-07-01', volume_by_care_demand: null } })
    expect(await waiting(app, 'plafond_requests', request)).toMatchObject([{ kind: 'request_items', due_on: null, turn: 'provider', next_status: 'complete' }])
    expect(await waitingKinds(app, 'plafond_requests', request, 'teamleider')).toEqual(['request_items'])
    const officer = await app.as('contracteerder')
    const volume_by_care_demand = [{ type: '3', share: 100 }]
    const complete = { version: request.version, status: 'complete', complete_on: '2027-07-01', volume_by_care_demand }
    const { version } = await officer.must('PUT', `plafond_requests/${request.id}`, complete)
    expect(await waiting(app, 'plafond_requests', request)).toEqual([])
    expect(await waiting(app, 'plafond_requests', request, 'teamleider')).toMatchObject([
      { kind: 'request_decision', due_on: '2027-08-12', turn: 'insurer', contract_id: contract.id },
    ])
    const lead = await app.as('teamleider')
    const decision = { status: 'approved', granted_cents: 120_000_000, decided_on: '2027-07-01', motivation: 'Groei aangetoond.' }
    await lead.must('PUT', `plafond_requests/${request.id}`, { version, ...decision })
    expect(await waiting(app, 'plafond_requests', request, 'teamleider')).toEqual([])
  })
})
