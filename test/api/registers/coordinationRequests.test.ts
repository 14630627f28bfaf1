import { describe, expect, test } from 'vitest'
import { aCoordinationRequest, completeCoordination } from '../../support/elvRegisters.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const grant = { status: 'granted', decided_on: '2025-02-10' }
const stepOf = (steps: unknown, status: string): Row => (steps as Row[]).find((step) => step.status === status)!

describe('a request for the coordination function', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')

  test('starts as a draft with its reference, the year of its production, and all three things open', async () => {
    const bare = { ...Object.fromEntries(Object.keys(completeCoordination).map((name) => [name, null])) }
    const draft = await aCoordinationRequest(app, bare, 'draft')
    expect(draft).toMatchObject({
      reference: expect.stringMatching(/^COF-2025-\d{5}$/),
      status: 'draft',
      production_year: 2023,
      amount_cents: null,
      version: 1,
    })
    expect(draft.agreement_triage).toBe(false)
    expect(draft.requirements.map(({ clause, met }: Row) => `${clause} ${met}`)).toEqual(['KV-P-5 false', 'KV-P-6 false', 'KV-P-7 false'])
    expect(draft).toMatchObject({ provider_name: expect.any(String), policy_code: 'KV-2025-2026', decided_by_name: null, warnings: [] })
  })

  test('is granted with all three, with who decided and the amount of KV-P-8', async () => {
    const request = await aCoordinationRequest(app)
    expect(request).toMatchObject({ amount_cents: 3_240_000, decided_by: null })
    expect(request.requirements.every(({ met }: Row) => met)).toBe(true)
    const lead = await app.as('teamleider')
    const answer = await lead.put('coordination_requests', request, { ...grant, amount_cents: 1, decided_by: 1, production_year: 1999 })
    expect(answer).toAnswer(200)
    expect(answer.body).toMatchObject({ status: 'granted', amount_cents: 3_240_000, production_year: 2023, decided_by_name: 'Noor Bakker' })
    const [first, , last] = await app.eventsOf('coordination_requests', request.id)
    expect(first).toMatchObject({ action: 'create', after: { year: 2025, amount_cents: 3_240_000 } })
    expect(last).toMatchObject({ action: 'update', before: { status: 'requested' }, after: { status: 'granted', decided_on: '2025-02-10' } })
  })

  test.each([
    [
      'KV-P-5',
      { agreement_capacity: false, agreement_evaluation: false },
      'agreement_capacity',
      /inzicht in beschikbare capaciteit; evaluatie en monitoring\.$/,
    ],
    ['KV-P-6', { share_needed: false }, 'share_needed', /kostendekkend te zijn\.$/],
    ['KV-P-7', { consent_total_cents: 35_999_999 }, 'consent_total_cents', /€ 359\.999,99; de aanvraag gaat uit van € 360\.000,00\.$/],
  ] as const)('is not granted without %s', async (clause, fields, field, sentence) => {
    const request = await aCoordinationRequest(app, fields)
    const answer = await (await staff()).put('coordination_requests', request, grant)
    expect(answer).toBeRefusedBy(clause, { field })
    expect(answer.body.errors[field]).toMatch(sentence)
    expect(answer.body.refusals).toHaveLength(1)
    expect(await (await staff()).get('coordination_requests', request.id)).toEqual(request)
    expect(await app.eventsOf('coordination_requests', request.id)).toHaveLength(2)
  })

  test('without anything: all three refuse at once, and every figure is asked for', async () => {
    const request = await aCoordinationRequest(app, {
      ...Object.fromEntries(Object.keys(completeCoordination).map((name) => [name, null])),
      received_on: '2025-01-20',
    })
    const answer = await (await staff()).put('coordination_requests', request, grant)
    expect(answer.body.refusals.map(({ clause }: Row) => clause)).toEqual(['KV-P-5', 'KV-P-6', 'KV-P-7'])
    for (const field of ['region', 'preferred_insurer', 'total_cents', 'own_production_cents', 'region_production_cents', 'share_source'])
      expect(answer).toBeInvalidAt(field)
    const step = stepOf(await (await staff()).must('GET', `coordination_requests/${request.id}/next`), 'granted')
    expect(step).toMatchObject({ allowed: false, label: 'Toegekend' })
    expect(step.refusals).toHaveLength(9)
    const filled = await (await staff()).put('coordination_requests', request, completeCoordination)
    expect(filled).toAnswer(200)
    expect(await (await staff()).put('coordination_requests', filled.body, grant)).toAnswer(200)
  })

  test('what /next tells is what the save does', async () => {
    const request = await aCoordinationRequest(app)
    const steps = await (await staff()).must('GET', `coordination_requests/${request.id}/next`)
    expect((steps as unknown as Row[]).map(({ status, allowed }) => `${status} ${allowed}`)).toEqual(['granted true', 'rejected false', 'withdrawn true'])
    expect(stepOf(steps, 'rejected').refusals).toMatchObject([{ clause: null, field: 'motivation' }])
    expect(stepOf(await (await app.as('raadpleger')).must('GET', `coordination_requests/${request.id}/next`), 'granted').allowed).toBe(false)
  })

  test('the amount follows its figures, in whole cents', async () => {
    const session = await staff()
    const draft = await aCoordinationRequest(app, { total_cents: 1, own_production_cents: 1, region_production_cents: 2 }, 'draft')
    expect(draft.amount_cents).toBe(1)
    const { body } = await session.put('coordination_requests', draft, { own_production_cents: 499_999_999, region_production_cents: 1_000_000_000 })
    expect(body.amount_cents).toBe(0)
    const highest = await session.put('coordination_requests', body, {
      total_cents: 999_999_999_999,
      own_production_cents: 999_999_999_997,
      region_production_cents: 999_999_999_998,
    })
    expect(highest.body.amount_cents).toBe(999_999_999_998)
    expect(await session.put('coordination_requests', highest.body, { region_production_cents: 0 })).toBeInvalidAt('region_production_cents')
    expect(await session.put('coordination_requests', highest.body, { own_production_cents: 999_999_999_999 })).toBeInvalidAt('own_production_cents')
    expect(await session.put('coordination_requests', highest.body, { total_cents: 0.5 })).toBeInvalidAt('total_cents')
    expect((await session.put('coordination_requests', highest.body, { total_cents: null })).body.amount_cents).toBeNull()
  })

  test('one live request for a provider and a year', async () => {
    const session = await staff()
    const request = await aCoordinationRequest(app)
    const same = { policy_id: request.policy_id, provider_id: request.provider_id, year: 2025 }
    expect(await session.post('coordination_requests', same)).toAnswer(409, 'duplicate')
    expect(await session.post('coordination_requests', { ...same, year: 2026 })).toAnswer(201)
    const granted = (await session.put('coordination_requests', request, grant)).body
    expect(await session.post('coordination_requests', same)).toAnswer(409, 'duplicate')
    expect(granted.status).toBe('granted')
    const other = await aCoordinationRequest(app)
    await session.must('PUT', `coordination_requests/${other.id}`, { version: other.version, status: 'withdrawn', closed_on: '2025-02-01' })
    const again = await session.post('coordination_requests', { ...same, provider_id: other.provider_id })
    expect(again).toAnswer(201)
  })

  test('two at once: one is made', async () => {
    const session = await staff()
    const provider = await app.aProvider()
    const draft = { policy_id: await app.policyId('KV-2025-2026'), provider_id: provider.id, year: 2025 }
    const answers = await Promise.all([1, 2, 3].map(() => session.post('coordination_requests', draft)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  test('is one of the policy: its care and its years', async () => {
    const session = await staff()
    const provider_id = (await app.aProvider()).id
    const kv = await app.policyId('KV-2025-2026')
    expect(await session.post('coordination_requests', { policy_id: await app.policyId('GGZ-2027'), provider_id, year: 2027 })).toBeInvalidAt('policy_id')
    expect(await session.post('coordination_requests', { policy_id: kv, provider_id, year: 2027 })).toBeInvalidAt('year')
    expect(await session.post('coordination_requests', { policy_id: kv, provider_id, year: 2024 })).toBeInvalidAt('year')
    expect(await session.post('coordination_requests', { policy_id: kv, provider_id, year: 2026, received_on: '2027-12-02' })).toBeInvalidAt('received_on')
    expect(await session.post('coordination_requests', { policy_id: kv, provider_id, year: 2026, status: 'granted' })).toBeInvalidAt('status')
  })

  test('a decision stands: nothing of it changes, and it is not deleted', async () => {
    const session = await staff()
    const request = await aCoordinationRequest(app)
    const granted = (await session.put('coordination_requests', request, grant)).body
    const changed = await session.put('coordination_requests', granted, { total_cents: 1 })
    expect(changed).toBeInvalidAt('total_cents')
    expect(changed.body.errors.total_cents).toBe('Dit ligt vast zolang de status Toegekend is.')
    expect(await session.put('coordination_requests', granted, { status: 'rejected' })).toBeInvalidAt('status')
    const kept = await session.delete('coordination_requests', granted.id)
    expect(kept).toAnswer(409, 'in_use')
    expect(kept.body.message).toBe('Met de status Toegekend blijft dit bewaard.')
    expect(await session.delete('coordination_requests', (await aCoordinationRequest(app, {}, 'draft')).id)).toAnswer(200)
  })

  test('a decision taken on an older version is told so', async () => {
    const request = await aCoordinationRequest(app)
    await (await staff()).must('PUT', `coordination_requests/${request.id}`, { version: request.version, consent_total_cents: 1 })
    expect(await (await app.as('teamleider')).put('coordination_requests', request, grant)).toAnswer(409, 'version_conflict')
  })

  test('is found by its provider, its region and its insurer, filtered, sorted and counted', async () => {
    const session = await staff()
    const request = await aCoordinationRequest(app, { region: 'Achterhoek', preferred_insurer: 'Coöperatie Graafschap' })
    for (const q of ['achterh', 'graafschap', request.reference.toLowerCase(), request.provider_name.split(' ')[1]])
      expect(
        (await session.list('coordination_requests', { q })).map(({ id }) => id),
        q,
      ).toContain(request.id)
    expect((await session.list('coordination_requests', { provider_id: request.provider_id, year: 2025, status: ['requested'] })).map(({ id }) => id)).toEqual([
      request.id,
    ])
    expect(await session.query('coordination_requests', { sort: ['provider_name', 'ASC'], range: [0, 4] })).toAnswer(200)
    const facets = await session.must('GET', `coordination_requests/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: request.provider_id }))}`)
    expect(facets).toMatchObject({ status: { requested: 1 }, year: { 2025: 1 } })
  })

  test('the database holds what the server refuses', async () => {
    const request = await aCoordinationRequest(app)
    const change = (fields: object) => app.db('coordination_requests').where({ id: request.id }).update(fields)
    await expect(change({ status: 'nonsense' })).rejects.toThrow()
    await expect(change({ total_cents: -1 })).rejects.toThrow()
    await expect(change({ region_production_cents: 0 })).rejects.toThrow()
    await expect(change({ own_production_cents: 1_000_000_001 })).rejects.toThrow()
  })
})
