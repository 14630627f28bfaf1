import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('the audit log has', () => {
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

describe('hidden grounds', () => {
  const app = useApp()

  test('do not show by an otherwise clear way to the next step', async () => {
    const clear = await app.aContract({ upto: 'assessing' })
    const barred = await app.aContract({ upto: 'assessing', assess: { 'GGZ-U-2': { outcome: 'present' } } })
    const viewer = await app.as('raadpleger')
    const stepsOf = async ({ id }: Row) => JSON.stringify(await viewer.must('GET', `contracts/${id}/next`))
    expect(await stepsOf(barred)).toBe(await stepsOf(clear))
  })

  test('stay hidden when the exemption that they were written for ends', async () => {
    const staff = await app.as('contracteerder')
    const exempt = { kind: 'independent', profession: 'psychiater', crisis_service: 'exempt', crisis_service_ground: 'pregnant' }
    const provider = await app.aProvider({ ...exempt, crisis_service_evidence: 'Verklaring verloskundige' })
    await staff.must('PUT', `providers/${provider.id}`, { version: provider.version, crisis_service: 'takes_part', crisis_service_ground: null })
    expect(await (await app.as('raadpleger')).get('providers', provider.id)).toMatchObject({ crisis_service_evidence: null })
  })

  test('an assessment that is sent back as it was read keeps who answered it', async () => {
    const contract = await app.aContract()
    const assessment = await app.assessmentOf(contract, 'GGZ-A-1')
    const answer = await (await app.as('contracteerder2')).put('assessments', assessment, assessment)
    expect(answer.body).toEqual(assessment)
  })
})
