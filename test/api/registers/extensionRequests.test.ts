import { describe, expect, test } from 'vitest'
import { anExtensionRequest, extensionDraft } from '../../support/elvRegisters.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

describe('a request to extend a stay', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')

  test('tells how long the stay lasts, and until when it needed no extension', async () => {
    const request = await anExtensionRequest(app)
    expect(request).toMatchObject({
      reference: expect.stringMatching(/^VLG-2025-\d{5}$/),
      status: 'requested',
      stay_days: 121,
      unextended_until: '2025-03-31',
      provider_name: expect.any(String),
      policy_code: 'KV-2025-2026',
    })
  })

  test('KV-P-11: ending on day 90 it is refused, on day 91 it is let through', async () => {
    const session = await staff()
    const answer = await session.post('extension_requests', await extensionDraft(app, { extension_until: '2025-03-31' }))
    expect(answer).toBeRefusedBy('KV-P-11', { field: 'extension_until' })
    expect(answer.body.message).toBe(
      'De verlenging loopt tot en met 31-03-2025; dag 90 van het verblijf is 31-03-2025 en tot en met die dag is geen verlenging nodig.',
    )
    const last = await session.post('extension_requests', await extensionDraft(app, { extension_until: '2025-04-01' }))
    expect(last).toAnswer(201)
    expect(last.body.stay_days).toBe(91)
    expect(await session.put('extension_requests', last.body, { stay_started_on: '2025-01-02' })).toBeRefusedBy('KV-P-11', { field: 'extension_until' })
  })

  test.each(['J. de Vries', 'mevr. El Amrani 12', '12-03-1948', '120348', '123456782', '1234.56.782'])(
    'KV-P-11: %s is no case reference',
    async (case_reference) => {
      const session = await staff()
      const before = await app.db('audit_events').count({ total: '*' }).first()
      const answer = await session.post('extension_requests', await extensionDraft(app, { case_reference, provider_id: (await app.aProvider()).id }))
      expect(answer).toBeRefusedBy('KV-P-11', { field: 'case_reference' })
      expect(JSON.stringify(answer.body)).not.toContain(case_reference)
      expect(Number((await app.db('audit_events').count({ total: '*' }).first())?.total)).toBe(Number(before?.total) + 1)
      expect(await app.db('extension_requests').where({ case_reference }).first()).toBeUndefined()
    },
  )

  test('KV-P-11: a change to one is refused too, by itself and in bulk, and leaves no trace', async () => {
    const session = await staff()
    const request = await anExtensionRequest(app)
    const told = { case_reference: 'Jansen 12-03-1948', motivation: 'Zie bsn 123456782.' }
    const answer = await session.put('extension_requests', request, told)
    expect(answer).toBeRefusedBy('KV-P-11', { field: 'case_reference' })
    expect(answer).toBeRefusedBy('KV-P-11', { field: 'motivation' })
    const bulk = await session.call('POST', 'extension_requests/bulk', { ids: [request.id], versions: { [request.id]: request.version }, data: told })
    expect(bulk).toAnswer(422)
    expect(await session.put('extension_requests', { ...request, version: 0 }, told)).toAnswer(409)
    expect(JSON.stringify([answer.body, bulk.body])).not.toMatch(/Jansen|1948|123456782/)
    expect(await session.get('extension_requests', request.id)).toEqual(request)
    const trail = await app.db('audit_events').select('before', 'after')
    expect(JSON.stringify(trail)).not.toMatch(/12-03-1948|123456782/)
  })

  test('is granted as asked or shorter, with who decided', async () => {
    const request = await anExtensionRequest(app)
    const lead = await app.as('teamleider')
    const grant = { status: 'granted', decided_on: '2025-03-25' }
    expect(await lead.put('extension_requests', request, grant)).toBeInvalidAt('granted_until')
    expect(await lead.put('extension_requests', request, { ...grant, granted_until: '2025-05-02' })).toBeInvalidAt('granted_until')
    expect(await lead.put('extension_requests', request, { ...grant, granted_until: '2025-04-15' })).toBeInvalidAt('motivation')
    expect(await lead.put('extension_requests', request, { ...grant, granted_until: '2025-03-31', motivation: 'Kort.' })).toBeRefusedBy('KV-P-11', {
      field: 'granted_until',
    })
    const granted = await lead.put('extension_requests', request, { ...grant, granted_until: '2025-04-15', motivation: 'De vervolgplek is er op 15-04-2025.' })
    expect(granted).toAnswer(200)
    expect(granted.body).toMatchObject({ status: 'granted', stay_days: 105, decided_by_name: 'Noor Bakker' })
    expect(await lead.put('extension_requests', granted.body, { extension_until: '2025-06-01' })).toBeInvalidAt('extension_until')
    expect((await lead.must('GET', `extension_requests/${request.id}/next`)).length).toBe(0)
  })

  test('the same extension twice is a duplicate while the first one waits or is granted', async () => {
    const session = await staff()
    const request = await anExtensionRequest(app)
    const same = await extensionDraft(app, { provider_id: request.provider_id })
    const another = { case_reference: 'ELV-2025-0043' }
    expect(await session.post('extension_requests', same)).toAnswer(409, 'duplicate')
    expect(await session.post('extension_requests', { ...same, extension_until: '2025-05-02' })).toAnswer(201)
    expect(await session.post('extension_requests', await extensionDraft(app))).toAnswer(201)
    const other = (await session.post('extension_requests', { ...same, ...another })).body
    expect(await session.put('extension_requests', other, { case_reference: request.case_reference })).toAnswer(409, 'duplicate')
    const grant = { status: 'granted', decided_on: '2025-03-25', granted_until: '2025-05-01' }
    expect(await session.put('extension_requests', request, grant)).toAnswer(200)
    expect(await session.post('extension_requests', same)).toAnswer(409, 'duplicate')
    expect(await session.put('extension_requests', other, { status: 'withdrawn', closed_on: '2025-03-25' })).toAnswer(200)
    expect(await session.post('extension_requests', { ...same, ...another })).toAnswer(201)
  })

  test('the same extension three times at once: one is made', async () => {
    const session = await staff()
    const draft = await extensionDraft(app)
    const answers = await Promise.all([1, 2, 3].map(() => session.post('extension_requests', draft)))
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409])
  })

  test('what /next tells of each step', async () => {
    const request = await anExtensionRequest(app)
    const steps = (await (await staff()).must('GET', `extension_requests/${request.id}/next`)) as unknown as Row[]
    expect(steps.map(({ status, allowed, refusals }) => [status, allowed, ...refusals.map(({ field }: Row) => field)])).toEqual([
      ['granted', false, 'granted_until'],
      ['rejected', false, 'motivation'],
      ['withdrawn', true],
    ])
  })

  test('asks for its dates, none of which is after today but the end', async () => {
    const session = await staff()
    const { case_reference: _, ...draft } = await extensionDraft(app, {
      stay_started_on: '2027-12-02',
      received_on: '2027-12-02',
      extension_until: '2028-03-01',
    })
    const answer = await session.post('extension_requests', { ...draft, case_reference: 'CASUS 17' })
    expect(answer).toBeInvalidAt('stay_started_on')
    expect(answer).toBeInvalidAt('received_on')
    expect(Object.keys(answer.body.errors)).toHaveLength(2)
    expect(await session.post('extension_requests', draft)).toBeInvalidAt('case_reference')
  })

  test('is found by the provider’s reference, filtered and counted', async () => {
    const session = await staff()
    const request = await anExtensionRequest(app, { case_reference: 'ZGV-2025-7781' })
    expect((await session.list('extension_requests', { q: 'zgv-2025-7781' })).map(({ id }) => id)).toEqual([request.id])
    expect((await session.list('extension_requests', { provider_id: request.provider_id, status: ['requested'] })).map(({ id }) => id)).toEqual([request.id])
    const facets = await session.must('GET', `extension_requests/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: request.provider_id }))}`)
    expect(facets.status).toEqual({ requested: 1 })
    expect(await session.delete('extension_requests', request.id)).toAnswer(200)
  })

  test('the database holds what the server refuses', async () => {
    const request = await anExtensionRequest(app)
    await expect(app.db('extension_requests').where({ id: request.id }).update({ status: 'nonsense' })).rejects.toThrow()
    await expect(app.db('extension_requests').where({ id: request.id }).update({ granted_until: '2025-05-02' })).rejects.toThrow()
  })
})

describe('an administrator who moves the days of the clause', () => {
  const app = useApp()

  test('moves the day after which an extension is needed', async () => {
    const session = await app.as('contracteerder')
    const [clause] = await session.list('clauses', { code: 'KV-P-11' })
    expect(await (await app.as('beheerder')).put('clauses', clause as Row, { days: 30, ...anEdition })).toAnswer(200)
    const on = { stay_started_on: '2025-01-01', received_on: '2025-01-20' }
    expect(await session.post('extension_requests', await extensionDraft(app, { ...on, extension_until: '2025-01-30' }))).toBeRefusedBy('KV-P-11')
    const made = await session.post('extension_requests', await extensionDraft(app, { ...on, extension_until: '2025-01-31' }))
    expect(made).toAnswer(201)
    expect(made.body).toMatchObject({ unextended_until: '2025-01-30', stay_days: 31 })
  })
})
