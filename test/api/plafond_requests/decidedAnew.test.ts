import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { decisions } from '../../support/usualWays.ts'

const reason = 'De declaratiestand was onjuist.'
const anew = { rejected: { status: 'rejected', granted_cents: 0, decided_on: '2027-10-15', motivation: 'Geen groei.', reason } }

describe('a decision that was wrong', () => {
  const app = useApp()
  const amendmentsOf = async (request: Row) =>
    (await (await app.as('raadpleger')).list('amendments', { contract_id: request.contract_id })).sort((one, other) => one.id - other.id)

  test('is decided anew by another team lead; the earlier one stays readable and the plafond follows from its day', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const other = await app.as('teamleider2')
    const decided = await other.must('PUT', `plafond_requests/${request.id}`, { version: request.version, ...anew.rejected })
    const [first, second] = [request.decided_by, (await other.must('GET', 'auth/me')).id]
    expect(decided).toMatchObject({ status: 'rejected', granted_cents: 0, decided_by: second, decided_on: '2027-10-15', reason })
    expect(decided.earlier_decisions).toEqual([
      {
        status: 'approved',
        granted_cents: 120_000_000,
        motivation: decisions.approved!.motivation,
        decided_on: '2027-09-20',
        decided_by: first,
        decided_by_name: expect.any(String),
      },
    ])
    const amendments = await amendmentsOf(request)
    expect(amendments.map(({ old_value, new_value, effective_on, plafond_request_id }) => [old_value, new_value, effective_on, plafond_request_id])).toEqual([
      [100_000_000, 120_000_000, '2027-09-20', request.id],
      [120_000_000, 100_000_000, '2027-10-15', request.id],
    ])
    expect(await other.get('contracts', request.contract_id)).toMatchObject({ plafond_cents: 100_000_000 })
    expect(decided.late).toBe(request.late)
  })

  test('may become another amount, or a grant after all', async () => {
    const other = await app.as('teamleider2')
    const part = { status: 'partially_approved', granted_cents: 110_000_000, decided_on: '2027-10-15', motivation: 'Deels.', reason }
    const approved = await app.aPlafondRequest({ upto: 'approved' })
    await other.must('PUT', `plafond_requests/${approved.id}`, { version: approved.version, ...part })
    expect(await other.get('contracts', approved.contract_id)).toMatchObject({ plafond_cents: 110_000_000 })
    const refused = await app.aPlafondRequest({ upto: 'rejected' })
    const granted = await other.must('PUT', `plafond_requests/${refused.id}`, { version: refused.version, ...part })
    expect(await other.get('contracts', refused.contract_id)).toMatchObject({ plafond_cents: 110_000_000 })
    expect(await (await app.as('teamleider')).put('plafond_requests', granted, { ...part, granted_cents: 115_000_000, reason: 'Toch meer.' })).toAnswer(200)
    expect(await other.get('contracts', refused.contract_id)).toMatchObject({ plafond_cents: 115_000_000 })
  })

  test('stands without a reason, for who took it, for who had a hand in the request, and for everybody else', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const put = async (name: Parameters<typeof app.as>[0], fields: Row) => (await app.as(name)).put('plafond_requests', request, fields)
    expect(await put('teamleider2', { ...anew.rejected, reason: ' ' })).toBeInvalidAt('status')
    expect(await put('teamleider2', { granted_cents: 115_000_000 })).toBeInvalidAt('reason')
    expect(await put('teamleider', anew.rejected)).toBeRefusedBy('GGZ-PL-9')
    expect(await put('teamleider2', { ...anew.rejected, motivation: ' ' })).toBeRefusedBy('GGZ-PL-9')
    expect(await put('teamleider2', { ...anew.rejected, granted_cents: 5 })).toBeInvalidAt('granted_cents')
    expect(await put('teamleider2', { ...anew.rejected, decided_on: '2027-09-19' })).toBeInvalidAt('decided_on')
    expect(await put('teamleider2', { ...anew.rejected, requested_cents: 5 })).toBeInvalidAt('requested_cents')
    expect(await put('contracteerder', anew.rejected)).toAnswer(403)
    expect(await put('teamleider2', { status: 'complete' })).toBeInvalidAt('status')
    expect(await (await app.as('teamleider2')).get('plafond_requests', request.id)).toMatchObject({ status: 'approved', version: request.version })
    expect(await amendmentsOf(request)).toHaveLength(1)
    const entered = await app.aPlafondRequest({ upto: 'complete', by: 'teamleider2' })
    const decided = await (await app.as('teamleider')).put('plafond_requests', entered, { status: 'approved', ...decisions.approved })
    expect(await (await app.as('teamleider2')).put('plafond_requests', decided.body, anew.rejected)).toBeRefusedBy('GGZ-PL-9')
  })

  test('takes effect on the day it is decided anew, where no day is given', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const { decided_on: _day, ...withoutDay } = anew.rejected
    const decided = await (await app.as('teamleider2')).must('PUT', `plafond_requests/${request.id}`, { version: request.version, ...withoutDay })
    expect(decided.decided_on).toBe('2027-12-01')
  })

  test('raises nothing through an amendment by hand that lowered what it had granted', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const lower = async (new_value: number, effective_on: string) =>
      (await app.as('contracteerder')).must('POST', 'amendments', {
        contract_id: request.contract_id,
        field: 'plafond_cents',
        new_value,
        effective_on,
        reason: 'In overleg.',
      })
    await lower(115_000_000, '2027-10-01')
    const later = await lower(110_000_000, '2027-11-01')
    const other = await app.as('teamleider2')
    expect(await other.put('plafond_requests', request, anew.rejected)).toBeRefusedBy('GGZ-PL-9')
    await other.must('PUT', `amendments/${later.id}`, { version: later.version, cancel_reason: 'Vervalt.' })
    expect(await other.put('plafond_requests', request, anew.rejected)).toAnswer(200)
    expect(await other.get('contracts', request.contract_id)).toMatchObject({ plafond_cents: 100_000_000 })
  })

  test('has its motivation mended by whoever may decide; the old text stays in the history', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const mended = { motivation: 'De groei is aangetoond.' }
    expect(await (await app.as('contracteerder')).put('plafond_requests', request, mended)).toAnswer(403)
    expect(await (await app.as('teamleider')).put('plafond_requests', request, { motivation: ' ' })).toBeRefusedBy('GGZ-PL-9')
    const answer = await (await app.as('teamleider')).must('PUT', `plafond_requests/${request.id}`, { version: request.version, ...mended })
    expect(answer).toMatchObject({ ...mended, status: 'approved', decided_by: request.decided_by, earlier_decisions: [] })
    const event = (await app.eventsOf('plafond_requests', request.id)).at(-1)!
    expect([event.before.motivation, event.after.motivation]).toEqual([request.motivation, mended.motivation])
    expect(await amendmentsOf(request)).toHaveLength(1)
    const own = await app.aPlafondRequest({ upto: 'complete', by: 'teamleider2' })
    const decided = await (await app.as('teamleider')).put('plafond_requests', own, { status: 'approved', ...decisions.approved })
    expect(await (await app.as('teamleider2')).put('plafond_requests', decided.body, mended)).toBeRefusedBy('GGZ-PL-9')
    const withdrawn = await app.aPlafondRequest({ upto: 'withdrawn' })
    expect(await (await app.as('teamleider')).put('plafond_requests', withdrawn, mended)).toBeInvalidAt('motivation')
  })

  test('is decided anew once, by the first of two', async () => {
    const request = await app.aPlafondRequest({ upto: 'approved' })
    const other = await app.as('teamleider2')
    const answers = await Promise.all([1, 2].map(() => other.put('plafond_requests', request, anew.rejected)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})
