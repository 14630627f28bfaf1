import { beforeAll, describe, expect, test } from 'vitest'
import { type Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { decisions } from '../../support/usualWays.ts'

describe('a decision is a person’s: an API token of the same role', () => {
  const app = useApp()
  const tokens = {} as Record<'team_lead' | 'publisher' | 'admin' | 'contracting', Session>
  beforeAll(async () => {
    const admin = await app.as('beheerder')
    for (const role of ['team_lead', 'publisher', 'admin', 'contracting'] as const) {
      const token = `koppeling-${role}-0123456789abcdef0123456789`
      expect(await admin.post('api_tokens', { name: role, role, token })).toAnswer(201)
      tokens[role] = new Session(app.url, { authorization: `Bearer ${token}` })
    }
  })
  const bulk = (session: Session, resource: string, record: Row, data: Row) =>
    session.call('POST', `${resource}/bulk`, { ids: [record.id], versions: { [record.id]: record.version }, data })
  const refusedTo = async (session: Session, resource: string, record: Row, data: Row) => {
    const before = await session.get(resource, record.id)
    expect(await session.put(resource, record, data)).toAnswer(403)
    expect(await bulk(session, resource, record, data)).toAnswer(403)
    expect(await session.get(resource, record.id)).toEqual(before)
  }

  test.each(['approved', 'partially_approved', 'rejected'])('does not decide a plafond request: %s', async (status) => {
    const request = await app.aPlafondRequest({ upto: 'complete' })
    await refusedTo(tokens.team_lead, 'plafond_requests', request, { status, ...decisions[status] })
    await refusedTo(tokens.team_lead, 'plafond_requests', request, { motivation: 'Alvast.' })
    const steps = await tokens.team_lead.call('GET', `plafond_requests/${request.id}/next`)
    expect(steps.body.find((step: Row) => step.status === status).allowed).toBe(false)
    expect(await bulk(await app.as('teamleider'), 'plafond_requests', request, { status, ...decisions[status] })).toAnswer(200)
  })

  test('ends no contract, and does what is no decision', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const ending = { status: 'ended', ended_on: '2027-11-30', reason: 'Gestopt.' }
    await refusedTo(tokens.team_lead, 'contracts', contract, ending)
    expect(await tokens.contracting.put('contracts', contract, { owner_id: 1 })).toAnswer(200)
    expect(await (await app.as('teamleider')).put('contracts', await tokens.team_lead.get('contracts', contract.id), ending)).toAnswer(200)
  })

  test('cancels no amendment', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const body = { contract_id: contract.id, field: 'plafond_cents', new_value: 1, effective_on: '2027-07-01', reason: 'Fout.' }
    const amendment = await tokens.contracting.must('POST', 'amendments', body)
    await refusedTo(tokens.team_lead, 'amendments', amendment, { cancel_reason: 'Vergissing.' })
  })

  test('publishes, plans and withdraws no list, by PUT nor at its own address; it composes and checks', async () => {
    await app.aContract({ upto: 'active' })
    const list = await tokens.publisher.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    const checked = await tokens.publisher.must('PUT', `publications/${list.id}`, { version: list.version, status: 'checked' })
    await refusedTo(tokens.publisher, 'publications', checked, { status: 'published' })
    await refusedTo(tokens.publisher, 'publications', checked, { status: 'scheduled', scheduled_at: '2027-12-24T08:00:00.000Z' })
    expect(await tokens.publisher.call('POST', `publications/${list.id}/publish`, { version: checked.version })).toAnswer(403)
    const published = await (await app.as('publicist')).must('POST', `publications/${list.id}/publish`, { version: checked.version })
    expect(published.published_by).toEqual(expect.any(Number))
    await refusedTo(tokens.publisher, 'publications', published, { status: 'withdrawn', reason: 'Fout.' })
    expect(await tokens.publisher.call('POST', `publications/${list.id}/withdraw`, { version: published.version, reason: 'Fout.' })).toAnswer(403)
  })

  test('publishes and closes no policy', async () => {
    const admin = await app.as('beheerder')
    const id = await app.policyId('GGZ-2027')
    const copy = await admin.must('POST', `policies/${id}/copy`, {
      code: 'GGZ-2028',
      title: 'Inkoopbeleid 2028',
      contract_starts_on: '2028-01-01',
      contract_ends_on: '2028-12-31',
    })
    const publishing = { status: 'published', published_on: '2027-04-01', published_reason: 'Besluit.' }
    await refusedTo(tokens.admin, 'policies', copy, publishing)
    const published = await admin.must('PUT', `policies/${copy.id}`, { version: copy.version, ...publishing })
    await refusedTo(tokens.admin, 'policies', published, { status: 'closed' })
    expect(await admin.put('policies', published, { status: 'closed' })).toAnswer(200)
  })

  test('makes no edition of a published policy: not of a clause, a condition or the policy, nor of several at once; a draft it may edit', async () => {
    const admin = await app.as('beheerder')
    const id = await app.policyId('GGZ-2027')
    const edition = { edition_on: '2027-11-15', edition_reason: 'Besluit.', edition_told: 'Alle zorgaanbieders.' }
    const clauseOf = async (policy_id: number) => (await admin.list('clauses', { policy_id, code: 'GGZ-PL-1' }))[0]!
    const clause = await clauseOf(id)
    const condition = (await admin.list('conditions', { policy_id: id }))[0]!
    await refusedTo(tokens.admin, 'clauses', clause, { reading: 'Anders.', ...edition })
    await refusedTo(tokens.admin, 'conditions', condition, { text: 'Anders.', ...edition })
    await refusedTo(tokens.admin, 'policies', await admin.get('policies', id), { title: 'Anders', ...edition })
    const changes = [{ part: 'clause', record_id: clause.id, version: clause.version, changes: { reading: 'Anders.' } }]
    expect(await tokens.admin.call('POST', `policies/${id}/editions`, { ...edition, changes })).toAnswer(403)
    const copied = { code: 'GGZ-2029', title: 'Inkoopbeleid 2029', contract_starts_on: '2029-01-01', contract_ends_on: '2029-12-31' }
    const draft = await admin.must('POST', `policies/${id}/copy`, copied)
    expect(await tokens.admin.put('clauses', await clauseOf(draft.id as number), { reading: 'Anders.' })).toAnswer(200)
    expect(await admin.put('clauses', clause, { reading: 'Anders.', ...edition })).toAnswer(200)
  })

  test('decides no request of a register', async () => {
    const request = await app.aStatuteSwitch()
    await refusedTo(tokens.contracting, 'statute_switches', request, { status: 'rejected', decided_on: '2027-11-30', reason: 'Niet nodig.' })
  })
})
