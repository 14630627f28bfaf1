import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { decisions, usualPlafondRequest } from '../../support/usualWays.ts'

const statuses = ['draft', 'submitted', 'complete', 'approved', 'partially_approved', 'rejected', 'inadmissible', 'withdrawn']

/** What `domain.md` allows, written down from there and not from the code. */
const allowedNext: Record<string, string[]> = {
  draft: ['submitted', 'inadmissible', 'withdrawn'],
  submitted: ['complete', 'withdrawn'],
  complete: ['approved', 'partially_approved', 'rejected', 'withdrawn'],
}
const fieldsOf: Record<string, Row> = { ...decisions, complete: { complete_on: '2027-08-20' }, inadmissible: { submitted_on: '2027-10-01' } }

describe('the life of a plafond request', () => {
  const app = useApp()

  describe.each(statuses)('from %s', (from) => {
    const allowed = allowedNext[from] ?? []

    test(`nothing but ${allowed.join(', ') || 'staying'} can follow`, async () => {
      const lead = await app.as('teamleider')
      const request = await app.aPlafondRequest({ upto: from })
      for (const status of statuses.filter((candidate) => candidate !== from && !allowed.includes(candidate))) {
        expect(await lead.put('plafond_requests', request, { status, ...fieldsOf[status] }), `${from} → ${status}`).toBeInvalidAt('status')
      }
      expect(await lead.get('plafond_requests', request.id)).toEqual(request)
    })

    test.each(allowed)('%s can follow', async (status) => {
      const lead = await app.as('teamleider')
      const request = await app.aPlafondRequest({ upto: from })
      expect(await lead.put('plafond_requests', request, { status, ...fieldsOf[status] })).toAnswer(200)
      expect((await lead.get('plafond_requests', request.id)).status).toBe(status)
    })
  })
})

describe('a decision', () => {
  const app = useApp()

  test('grants by an amendment that keeps the old value', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const lead = await app.as('teamleider')
    const decided = await lead.must('PUT', `plafond_requests/${request.id}`, {
      version: request.version,
      status: 'partially_approved',
      ...decisions.partially_approved,
    })
    expect(decided).toMatchObject({ status: 'partially_approved', granted_cents: 110_000_000, decided_by: expect.any(Number), decided_on: '2027-09-20' })
    const amendments = await lead.list('amendments', { contract_id: request.contract_id })
    expect(amendments).toHaveLength(1)
    expect(amendments[0]).toMatchObject({ field: 'plafond_cents', effective_on: '2027-09-20', plafond_request_id: request.id })
    expect([Number(amendments[0].old_value), Number(amendments[0].new_value)]).toEqual([100_000_000, 110_000_000])
    expect((await app.eventsOf('amendments', amendments[0].id)).map((event) => event.action)).toEqual(['create'])
  })

  test('that grants nothing amends nothing', async () => {
    const request = await app.aPlafondRequest({ upto: 'rejected' })
    expect(await (await app.as('teamleider')).list('amendments', { contract_id: request.contract_id })).toEqual([])
  })

  test.each([
    ['approved', 110_000_000],
    ['approved', 120_000_001],
    ['partially_approved', 120_000_000],
    ['partially_approved', 0],
    ['partially_approved', 120_000_001],
    ['rejected', 1],
  ])('%s with %i cents granted does not fit', async (status, granted_cents) => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const answer = await (await app.as('teamleider')).put('plafond_requests', request, { status, ...decisions[status], granted_cents })
    expect(answer.status, JSON.stringify(answer.body)).toBe(422)
    expect(await (await app.as('teamleider')).get('plafond_requests', request.id)).toEqual(request)
  })

  test('needs a motivation', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const answer = await (await app.as('teamleider')).put('plafond_requests', request, { status: 'rejected', ...decisions.rejected, motivation: '  ' })
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toHaveProperty('motivation')
  })

  test('is not for who entered the request, and the colleague can', async () => {
    const request = await app.aPlafondRequest({ upto: 'complete', by: 'teamleider' })
    expect(await (await app.as('teamleider')).put('plafond_requests', request, { status: 'rejected', ...decisions.rejected })).toBeRefusedBy('GGZ-PL-9')
    expect(await (await app.as('teamleider2')).put('plafond_requests', request, { status: 'rejected', ...decisions.rejected })).toAnswer(200)
  })

  test('is not for who changed what is asked, nor for who submitted or completed it (GGZ-PL-9)', async () => {
    const lead = await app.as('teamleider')
    const request = await app.aPlafondRequest({ upto: 'complete' })
    const raised = await lead.must('PUT', `plafond_requests/${request.id}`, { version: request.version, requested_cents: 900_000_000 })
    expect(await lead.put('plafond_requests', raised, { status: 'rejected', ...decisions.rejected })).toBeRefusedBy('GGZ-PL-9')
    expect(await (await app.as('teamleider2')).put('plafond_requests', raised, { status: 'rejected', ...decisions.rejected })).toAnswer(200)
    const submitted = await app.aPlafondRequest({ upto: 'submitted' })
    const complete = await lead.must('PUT', `plafond_requests/${submitted.id}`, { version: submitted.version, status: 'complete', complete_on: '2027-08-21' })
    expect(await lead.put('plafond_requests', complete, { status: 'rejected', ...decisions.rejected })).toBeRefusedBy('GGZ-PL-9')
    expect(await (await app.as('teamleider2')).put('plafond_requests', complete, { status: 'rejected', ...decisions.rejected })).toAnswer(200)
    const draft = await app.aPlafondRequest()
    const moved = await lead.must('PUT', `plafond_requests/${draft.id}`, { version: draft.version, status: 'submitted' })
    expect(moved.decision_objection).toMatch('zelf gewijzigd')
    expect((await (await app.as('teamleider2')).get('plafond_requests', draft.id)).decision_objection).toBeNull()
  })

  test.each(['contracteerder2', 'beheerder', 'publicist', 'raadpleger'] as const)('is not for %s', async (name) => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    expect(await (await app.as(name)).put('plafond_requests', request, { status: 'rejected', ...decisions.rejected })).toAnswer(403)
  })

  test('and the entry name are written by the server, whatever is sent', async () => {
    const staff = await app.as('contracteerder')
    const me = await staff.must('GET', 'auth/me')
    const other = await (await app.as('teamleider')).must('GET', 'auth/me')
    const request = await app.aPlafondRequest({ fields: { entered_by: other.id, decided_by: other.id, decision_due_on: '2030-01-01' } })
    expect(request).toMatchObject({ entered_by: me.id, decided_by: null, decision_due_on: null })
    const complete = await app.aPlafondRequest({ upto: 'complete', fields: { entered_by: other.id } })
    expect(complete).toMatchObject({ entered_by: me.id, decision_due_on: '2027-10-01' })
  })

  test('that another request of the same contract is still waiting for cannot be preceded by a second one', async () => {
    const request = await app.aPlafondRequest({ upto: 'submitted' })
    const staff = await app.as('contracteerder')
    expect(await staff.post('plafond_requests', { contract_id: request.contract_id, status: 'draft' })).toAnswer(409, 'duplicate')
    await staff.must('PUT', `plafond_requests/${request.id}`, { version: request.version, status: 'withdrawn' })
    expect(await staff.post('plafond_requests', { contract_id: request.contract_id, status: 'draft' })).toAnswer(201)
  })

  test('that raises the plafond is what a next request is measured by', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const staff = await app.as('contracteerder')
    await staff.must('POST', 'production', { contract_id: request.contract_id, as_of: '2027-09-25', amount_cents: 83_999_999, source: 'Declaratiestand' })
    const contract = await staff.get('contracts', request.contract_id)
    const second = await app.aPlafondRequest({ contract, fields: { submitted_on: '2027-09-28', requested_cents: 130_000_000 } })
    expect(await staff.put('plafond_requests', second, { status: 'submitted' })).toBeRefusedBy('GGZ-PL-1')
    await staff.must('POST', 'production', { contract_id: request.contract_id, as_of: '2027-09-28', amount_cents: 84_000_000, source: 'Declaratiestand' })
    expect(await staff.put('plafond_requests', await staff.get('plafond_requests', second.id), { status: 'submitted' })).toAnswer(200)
  })
})

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
