import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { decisions, usualPlafondRequest } from '../../support/usualWays.ts'

describe('a decision on a plafond request', () => {
  const app = useApp()

  test.each([{ granted_cents: 5 }, { motivation: 'Alvast' }, { decided_on: '2027-09-20' }])(
    'is not filled in at creation by who may not decide: %o',
    async (early) => {
      const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] })
      const body = { contract_id: contract.id, ...usualPlafondRequest, ...early }
      expect(await (await app.as('contracteerder')).post('plafond_requests', body)).toAnswer(403)
      expect(await (await app.as('teamleider')).post('plafond_requests', body)).toAnswer(201)
    },
  )

  test('does not raise what was asked in the same save', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const lead = await app.as('teamleider')
    const raised = { status: 'approved', ...decisions.approved, requested_cents: 300_000_000, granted_cents: 300_000_000 }
    expect(await lead.put('plafond_requests', request, raised)).toBeInvalidAt('requested_cents')
    expect(await lead.get('plafond_requests', request.id)).toEqual(request)
    expect(await lead.put('plafond_requests', request, { ...request, status: 'approved', ...decisions.approved })).toAnswer(200)
  })

  test('is not taken by an integration', async () => {
    const contract = await app.aContract({ upto: 'active', production: [['2027-08-01', 80_000_000]] })
    const admin = await app.as('beheerder')
    const token = 'een-geheim-van-ten-minste-32-tekens-lang'
    expect(await admin.post('api_tokens', { name: 'Koppeling', role: 'team_lead', token })).toAnswer(201)
    const bearer = { authorization: `Bearer ${token}`, cookie: '' }
    const send = (method: string, path: string, body: Row) => app.anonymous.call(method, path, body, bearer)
    let { body: request } = await send('POST', 'plafond_requests', { contract_id: contract.id, ...usualPlafondRequest })
    for (const step of [{ status: 'submitted' }, { status: 'complete', complete_on: '2027-08-20' }])
      request = (await send('PUT', `plafond_requests/${request.id}`, { version: request.version, ...step })).body
    const decision = { version: request.version, status: 'approved', ...decisions.approved }
    expect(await send('PUT', `plafond_requests/${request.id}`, decision)).toAnswer(403)
    expect(await (await app.as('teamleider')).call('PUT', `plafond_requests/${request.id}`, decision)).toAnswer(200)
  })
})

describe('completing a request while its submission changes', () => {
  const app = useApp()

  test.each([
    [{ submitted_on: '2027-10-15' }, 'GGZ-PL-1'],
    [{ insured_growth: false }, 'GGZ-PL-3'],
  ])('judges the submission again: %o', async (change, clause) => {
    const request = await app.aPlafondRequest({ upto: 'submitted' })
    const staff = await app.as('contracteerder')
    expect(await staff.put('plafond_requests', request, { status: 'complete', complete_on: '2027-11-20', ...change })).toBeRefusedBy(clause)
    expect(await staff.put('plafond_requests', request, { status: 'complete', complete_on: '2027-11-20', requested_cents: 1 })).toBeInvalidAt('requested_cents')
    expect(await staff.put('plafond_requests', request, { status: 'complete', complete_on: '2027-11-20' })).toAnswer(200)
  })
})

describe('a step that moves a contract to other conditions at once', () => {
  const app = useApp()

  test('is judged by those', async () => {
    const contract = await app.aContract({ track: 'standaard', upto: 'assessing' })
    const staff = await app.as('contracteerder')
    const [line] = await staff.list('tariff_lines', { contract_id: contract.id })
    await staff.delete('tariff_lines', line.id)
    const offer = { questionnaire_sent_on: '2024-08-01', offered_on: '2024-08-01', received_on: '2024-08-01', explanation: 'Toelichting.' }
    const before = await staff.list('assessments', { contract_id: contract.id })
    const answer = await staff.put('contracts', contract, { ...offer, status: 'offered', care_type: 'gzsp' })
    expect(answer).toAnswer(422, 'refused')
    const missing = (await staff.list('conditions', { policy_id: contract.policy_id })).filter(
      (condition) =>
        condition.tracks.includes('standaard') &&
        (condition.care_types.length === 0 || condition.care_types.includes('gzsp')) &&
        !before.some((assessment) => assessment.condition_id === condition.id),
    )
    expect(missing.length).toBeGreaterThan(0)
    for (const { clause } of missing) expect(answer).toBeRefusedBy(clause)
    expect(await staff.list('assessments', { contract_id: contract.id })).toEqual(before)
  })
})

describe('new tariff lines by amendment', () => {
  const app = useApp()

  test.each([
    ['a text', ['regulier']],
    ['nothing', [null]],
    ['no list', 'regulier'],
    ['an empty list', []],
    ['an unknown field', [{ performance: 'regulier', bogus: 1 }]],
    ['another care type', [{ performance: 'elv_laag', tariff_percentage: 90 }]],
    ['a tariff of text', [{ performance: 'regulier', tariff_percentage: '90' }]],
  ])('are lines that the contract could have: not %s', async (_what, new_value) => {
    const contract = await app.aContract({ upto: 'active' })
    const body = { contract_id: contract.id, field: 'tariff_lines', effective_on: '2027-12-01', reason: 'Herijking.' }
    const staff = await app.as('contracteerder')
    expect(await staff.post('amendments', { ...body, new_value })).toBeInvalidAt('new_value')
    expect(await staff.post('amendments', { ...body, new_value: [{ performance: 'regulier', setting: 2, tariff_percentage: 91.5 }] })).toAnswer(201)
  })
})
