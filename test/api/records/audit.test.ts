import { describe, expect, test } from 'vitest'
import type { Answer, Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('the audit log', () => {
  const app = useApp()
  const allEvents = async () => Number((await app.db('audit_events').count({ n: '*' }))[0].n)

  test('has who made, changed and removed a record, with the old and the new values of what changed', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider({ city: 'Zwolle' })
    const changed = await (await app.as('contracteerder2')).must('PUT', `providers/${provider.id}`, { version: 1, city: 'Kampen' })
    expect(await staff.delete('providers', changed.id)).toAnswer(200)
    const [made, moved, removed] = await (await app.as('beheerder')).list('audit_events', { resource: 'providers', record_id: provider.id })
    expect(made).toMatchObject({
      action: 'create',
      resource: 'providers',
      record_id: provider.id,
      before: null,
      after: expect.objectContaining({ name: provider.name, city: 'Zwolle' }),
    })
    expect(moved).toMatchObject({ action: 'update', before: { city: 'Zwolle' }, after: { city: 'Kampen' } })
    expect(Object.keys(moved.after)).not.toContain('name')
    expect(removed).toMatchObject({ action: 'delete', before: expect.objectContaining({ city: 'Kampen' }), after: null })
    expect(made.actor_id).not.toBe(moved.actor_id)
    expect(made.actor).toBeTruthy()
    expect(Date.parse(made.at)).toBeGreaterThan(Date.now() - 600_000)
  })

  test('has the assessments that were made with a contract', async () => {
    const contract = await app.aContract({ unassessed: true })
    const assessment = await app.assessmentOf(contract, 'GGZ-A-1')
    await (await app.as('contracteerder')).must('PUT', `assessments/${assessment.id}`, { version: assessment.version, outcome: 'met' })
    const events = await app.eventsOf('assessments', assessment.id)
    expect(events.at(-1)).toMatchObject({ action: 'update', before: { outcome: 'open' }, after: { outcome: 'met' } })
  })

  test('has nothing of a save that is refused, whatever the reason', async () => {
    const staff = await app.as('contracteerder')
    const practice = await app.aContract({ track: 'vrijgevestigd' })
    const provider = await app.aProvider()
    const before = await allEvents()
    const refused: [number, (session: Session) => Promise<Answer>][] = [
      [403, async () => (await app.as('raadpleger')).put('contracts', practice, { explanation: 'x' })],
      [404, (session) => session.put('contracts', { id: 999_999, version: 1 }, {})],
      [428, (session) => session.call('PUT', `contracts/${practice.id}`, { explanation: 'x' })],
      [409, (session) => session.put('contracts', { ...practice, version: 77 }, { explanation: 'x' })],
      [409, (session) => session.put('providers', { ...provider, version: 1 }, { agb_code: '06700001', version: 9 })],
      [422, (session) => session.put('contracts', practice, { plafond_cents: 1 })],
      [422, (session) => session.put('contracts', practice, { nonsense: 1 })],
      [422, (session) => session.post('providers', {})],
      [409, (session) => session.delete('providers', practice.provider_id)],
    ]
    for (const [status, call] of refused) expect(await call(staff)).toAnswer(status)
    expect(await allEvents()).toBe(before)
  })

  test('is written in the transaction of the save: where it cannot be written, nothing is saved', async () => {
    const staff = await app.as('contracteerder')
    const provider = await app.aProvider({ city: 'Zwolle' })
    await app.db.schema.renameTable('audit_events', 'audit_events_away')
    try {
      expect((await staff.put('providers', provider, { city: 'Kampen' })).status).toBeGreaterThanOrEqual(500)
      expect((await staff.post('providers', { name: 'Zonder spoor', kind: 'institution' })).status).toBeGreaterThanOrEqual(500)
    } finally {
      await app.db.schema.renameTable('audit_events_away', 'audit_events')
    }
    expect(await staff.get('providers', provider.id)).toEqual(provider)
    expect(await staff.list('providers', { name: 'Zonder spoor' })).toEqual([])
  })

  test('cannot be changed by anybody', async () => {
    const provider = await app.aProvider()
    const [event] = await app.eventsOf('providers', provider.id)
    for (const name of ['beheerder', 'teamleider'] as const) {
      const session = await app.as(name)
      for (const answer of [
        await session.post('audit_events', { actor: 'x' }),
        await session.call('PUT', `audit_events/${event.id}`, { version: 1, actor: 'x' }),
        await session.delete('audit_events', event.id),
        await session.post('audit_events/bulk', { ids: [event.id], delete: true }),
      ])
        expect([403, 404, 405]).toContain(answer.status)
    }
    expect(await app.eventsOf('providers', provider.id)).toEqual([event])
  })

  test('a save that changes nothing leaves no trace of a change', async () => {
    const provider = await app.aProvider({ city: 'Zwolle' })
    expect(await (await app.as('contracteerder')).put('providers', provider, { city: 'Zwolle' })).toAnswer(200)
    for (const event of await app.eventsOf('providers', provider.id)) if (event.action === 'update') expect(event.after).toEqual({})
  })

  test('is read whole by the admin alone; others read it by the record', async () => {
    const provider = await app.aProvider()
    const [event] = await app.eventsOf('providers', provider.id)
    expect((await (await app.as('beheerder')).get('audit_events', event!.id)).record_id).toBe(provider.id)
    for (const name of ['raadpleger', 'publicist', 'contracteerder', 'teamleider'] as const) {
      const session = await app.as(name)
      expect(await session.call('GET', `audit_events/${event!.id}`), name).toAnswer(404)
      const { id } = provider
      for (const filter of [{}, { record_id: id }, { resource: 'providers' }, { resource: 'providers', record_id: [id, id + 1] }, { id: event!.id }])
        expect(await session.query('audit_events', { filter }), `${name} ${JSON.stringify(filter)}`).toAnswer(403)
      expect(await session.list('audit_events', { resource: 'providers', record_id: id })).toHaveLength(1)
      expect(await session.list('audit_events', { resource: 'providers', record_id: String(id) })).toHaveLength(1)
    }
  })

  test('tells that a password was changed, by whom, and not to what', async () => {
    const admin = await app.as('beheerder')
    const made = await admin.must('POST', 'users', { username: 'vergeten', full_name: 'Kan er niet in', role: 'viewer', password: 'eerste-wachtwoord-1' })
    const reset = await admin.must('PUT', `users/${made.id}`, { version: made.version, password: 'tweede-wachtwoord-2' })
    await admin.must('PUT', `users/${made.id}`, { version: reset.version, password: 'derde-wachtwoord-3', full_name: 'Kan er weer in' })
    const [created, ...changed] = await admin.list('audit_events', { resource: 'users', record_id: made.id })
    expect(created).not.toHaveProperty('after.password')
    expect(changed.map(({ before, after }) => ({ before, after }))).toEqual([
      { before: {}, after: { password: 'gewijzigd' } },
      { before: { full_name: 'Kan er niet in' }, after: { full_name: 'Kan er weer in', password: 'gewijzigd' } },
    ])
  })
})

describe('the audit log also has', () => {
  const app = useApp()

  test('the assessments made with a contract', async () => {
    const contract = await app.aContract({ unassessed: true })
    for (const { id, condition_id } of await (await app.as('contracteerder')).list('assessments', { contract_id: contract.id })) {
      const [made, ...later] = await app.eventsOf('assessments', id)
      expect(made).toMatchObject({ action: 'create', before: null, after: { contract_id: contract.id, condition_id, outcome: 'open' } })
      expect(later).toEqual([])
    }
  })

  test('everything that goes along with a draft, with what it said', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract()
    const [line] = await staff.list('tariff_lines', { contract_id: contract.id })
    const assessments = await staff.list('assessments', { contract_id: contract.id })
    expect(await staff.delete('contracts', contract.id)).toAnswer(200)
    expect((await app.eventsOf('tariff_lines', line.id)).at(-1)).toMatchObject({ action: 'delete', before: { performance: line.performance } })
    for (const { id, outcome } of assessments)
      expect((await app.eventsOf('assessments', id)).at(-1)).toMatchObject({ action: 'delete', before: { outcome }, after: null })
    const hidden = assessments.find((row) => row.private)
    const events = await (await app.as('beheerder')).list('audit_events', { resource: 'assessments', record_id: hidden?.id })
    expect(events.at(-1)).toMatchObject({ action: 'delete', before: { outcome: null } })
  })

  test('the answers that go when a draft moves to another care type', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ track: 'standaard' })
    const before = await staff.list('assessments', { contract_id: contract.id })
    await staff.must('PUT', `contracts/${contract.id}`, { version: contract.version, care_type: 'gzsp' })
    const after = await staff.list('assessments', { contract_id: contract.id })
    const gone = before.filter(({ id }) => !after.some((row) => row.id === id))
    expect(gone.map(({ clause }) => clause)).toEqual(['KV-E-1', 'KV-E-2', 'KV-E-3'])
    for (const { id, outcome } of gone) expect((await app.eventsOf('assessments', id)).at(-1)).toMatchObject({ action: 'delete', before: { outcome } })
    for (const { id } of after.filter((row) => !before.some((one) => one.id === row.id)))
      expect((await app.eventsOf('assessments', id)).at(0)).toMatchObject({ action: 'create' })
  })

  test('the qualifications that go along with a provider', async () => {
    const qualification = await app.aQualification()
    expect(await (await app.as('contracteerder')).delete('providers', qualification.provider_id)).toAnswer(200)
    expect((await app.eventsOf('qualifications', qualification.id)).at(-1)).toMatchObject({ action: 'delete', before: { kind: 'kibg' } })
  })

  test('a task that an answer raised, and that it was done when the condition was met again', async () => {
    const { contract, task, answer } = await unmet('GGZ-A-7', 'not_met')
    expect(task).toMatchObject({ subject_id: contract.id, done: false })
    await answer('met')
    const [raised, done] = await app.eventsOf('tasks', task.id)
    expect(raised).toMatchObject({ action: 'create', after: { clause: 'GGZ-A-7', done: false } })
    expect(done).toMatchObject({ action: 'update', before: { done: false }, after: { done: true } })
  })

  test.each(['raadpleger', 'publicist', 'beheerder'] as const)(
    'for %s no task, nor its history, that would tell a private answer by being there',
    async (name) => {
      const { task, answer } = await unmet('GGZ-U-2', 'present')
      await answer('absent')
      const outsider = await app.as(name)
      expect(await outsider.call('GET', `tasks/${task.id}`)).toAnswer(404)
      expect(await outsider.list('tasks', { id: task.id })).toEqual([])
      expect(await outsider.list('audit_events', { resource: 'tasks', record_id: task.id })).toEqual([])
      expect(await (await app.as('teamleider')).list('audit_events', { resource: 'tasks', record_id: task.id })).toHaveLength(2)
    },
  )

  /** A running contract whose answer to `clause` turns bad, and the task that this raises. */
  async function unmet(clause: string, outcome: string): Promise<{ contract: Row; task: Row; answer: (next: string) => Promise<unknown> }> {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active' })
    const answer = async (next: string) => staff.put('assessments', await app.assessmentOf(contract, clause), { outcome: next, assessed_on: '2027-11-30' })
    expect(await answer(outcome)).toAnswer(200)
    const [task] = await staff.list('tasks', { subject_id: contract.id, clause })
    return { contract, task, answer }
  }
})
