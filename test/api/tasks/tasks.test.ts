import { describe, expect, test } from 'vitest'
import { tasksOfTheDay } from '../../../server/features/tasks/tasksOfTheDay.ts'
import { runningContractIds } from '../../../server/features/tasks/unmetTasks.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const outsiders = ['raadpleger', 'publicist', 'beheerder'] as const

describe('time that passes', () => {
  const app = useApp()

  const tasksOn = async ({ id }: Row, more: Row = {}) => (await app.as('contracteerder')).list('tasks', { subject: 'contracts', subject_id: id, ...more })
  const answer = async (contract: Row, clause: string, changes: Row) => {
    const assessment = await app.assessmentOf(contract, clause)
    return (await app.as('contracteerder')).must('PUT', `assessments/${assessment.id}`, { version: assessment.version, ...changes })
  }
  const aSpravato = (valid_until: string | null) =>
    app.aContract({
      upto: 'active',
      qualifications: [{ kind: 'enc_nl', since: '2026-01-01', valid_until }],
      lines: [{ performance: 'spravato', tariff_percentage: 95 }],
    })

  test('asks for a decision on the first day that an answer is no longer valid, without anybody saving', async () => {
    app.setToday('2027-12-01')
    const contract = await app.aContract({ upto: 'active' })
    await answer(contract, 'GGZ-A-7', { valid_until: '2027-12-01' })
    expect(await tasksOn(contract)).toEqual([])
    app.setToday('2027-12-02')
    const [task, ...others] = await tasksOn(contract)
    expect(others).toEqual([])
    expect(task).toMatchObject({ kind: 'condition_unmet', clause: 'GGZ-A-7', cause: 'expired', due_on: '2027-12-02', done: false, lasts: true })
    expect(task).toMatchObject({ subject_reference: contract.reference, provider_id: contract.provider_id, provider_name: contract.provider_name })
    expect(task!.reason).toContain('gold tot en met 01-12-2027')
    expect(task!.clause_text).toContain('Vecozo')
    const [raised] = await app.eventsOf('tasks', task!.id)
    expect(raised).toMatchObject({ action: 'create', actor: 'Dagovergang', actor_id: null })
  })

  test('on a signed contract too, and on none that is not signed or has ended', async () => {
    app.setToday('2027-12-01')
    const [signed, offered, active] = [
      await app.aContract({ upto: 'signed' }),
      await app.aContract({ upto: 'offered' }),
      await app.aContract({ upto: 'active' }),
    ]
    for (const contract of [signed, offered, active]) await answer(contract, 'GGZ-A-3', { valid_until: '2027-12-05' })
    const lead = await app.as('teamleider')
    await lead.must('PUT', `contracts/${active.id}`, { version: active.version, status: 'ended', ended_on: '2027-12-01', reason: 'Gestopt.' })
    app.setToday('2027-12-06')
    expect((await tasksOn(signed)).map(({ clause }) => clause)).toEqual(['GGZ-A-3'])
    expect([...(await tasksOn(offered)), ...(await tasksOn(active))]).toEqual([])
  })

  test('makes the task once, with several looking at once', async () => {
    app.setToday('2027-12-10')
    const contract = await app.aContract({ upto: 'active' })
    await answer(contract, 'GGZ-A-3', { valid_until: '2027-12-10' })
    const today = '2027-12-11'
    await Promise.all([1, 2, 3].map(() => app.db.transaction((trx) => tasksOfTheDay.run(trx, { since: null, today }))))
    app.setToday('2027-12-11')
    const lists = await Promise.all([1, 2].map(() => tasksOn(contract)))
    expect(lists.map((tasks) => tasks.length)).toEqual([1, 1])
    expect(await runningContractIds(app.db)).toContain(contract.id)
  })

  test('ends a qualification under a performance: until its last day none, then one', async () => {
    app.setToday('2027-12-01')
    const contract = await aSpravato('2027-12-01')
    expect(await tasksOn(contract)).toEqual([])
    app.setToday('2027-12-02')
    expect(await tasksOn(contract)).toMatchObject([{ clause: 'GGZ-P-4', cause: 'qualification', due_on: '2027-12-02', done: false }])
  })

  test('makes a fault of five years ago nothing, and the task about it done', async () => {
    app.setToday('2027-12-01')
    const [old, recent] = [await app.aContract({ upto: 'active' }), await app.aContract({ upto: 'active' })]
    await answer(old, 'GGZ-U-5', { outcome: 'present', occurred_on: '2021-12-01' })
    await answer(recent, 'GGZ-U-5', { outcome: 'present', occurred_on: '2022-12-02' })
    expect(await tasksOn(old)).toEqual([])
    expect(await tasksOn(recent)).toMatchObject([{ clause: 'GGZ-U-5', done: false }])
    for (const name of outsiders) expect(await (await app.as(name)).list('tasks', { subject_id: recent.id })).toEqual([])
    app.setToday('2027-12-02')
    expect(await tasksOn(recent)).toMatchObject([{ done: true, decision: null }])
  })

  test('of the short-stay policy is watched as well', async () => {
    app.setToday('2027-12-01')
    const contract = await app.aContract({ track: 'standaard', upto: 'active' })
    await answer(contract, 'KV-K-1', { valid_until: '2027-11-30' })
    await answer(contract, 'KV-A-14', { outcome: 'present', occurred_on: '2021-01-01' })
    expect((await tasksOn(contract)).map(({ clause }) => clause)).toEqual(['KV-K-1'])
  })

  test('lets an amended line begin: the task comes on the day that it takes effect', async () => {
    app.setToday('2027-06-01')
    const contract = await app.aContract({
      upto: 'active',
      qualifications: [{ kind: 'enc_nl', since: '2026-01-01', valid_until: '2027-12-31' }],
    })
    const staff = await app.as('contracteerder')
    const lines = [{ performance: 'spravato', tariff_percentage: 95 }]
    await staff.must('POST', 'amendments', {
      contract_id: contract.id,
      field: 'tariff_lines',
      new_value: lines,
      effective_on: '2027-12-20',
      reason: 'In overleg.',
    })
    const [membership] = await staff.list('qualifications', { provider_id: contract.provider_id })
    await staff.must('PUT', `qualifications/${membership!.id}`, { version: membership!.version, valid_until: '2027-12-15' })
    app.setToday('2027-12-19')
    expect(await tasksOn(contract)).toEqual([])
    app.setToday('2027-12-20')
    expect(await tasksOn(contract)).toMatchObject([{ clause: 'GGZ-P-4', done: false }])
  })
})

describe('a cause that goes', () => {
  const app = useApp()
  const tasksOn = async ({ id }: Row) => (await app.as('contracteerder')).list('tasks', { subject: 'contracts', subject_id: id })

  test('closes the task: the validity is prolonged, and a later end asks anew', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    const until = async (valid_until: string | null) => staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-7'), { valid_until })
    await until('2027-11-30')
    await until('2028-11-30')
    expect(await tasksOn(contract)).toMatchObject([{ done: true, lasts: false, decision: null }])
    await until('2027-11-29')
    expect(await tasksOn(contract)).toMatchObject([{ done: true }, { done: false, due_on: '2027-11-30' }])
  })

  test('closes the task of a performance: membership prolonged, or the line amended away', async () => {
    const staff = await app.as('contracteerder')
    const spravato = () =>
      app.aContract({
        upto: 'active',
        qualifications: [{ kind: 'enc_nl', since: '2026-01-01' }],
        lines: [
          { performance: 'regulier', setting: 2, tariff_percentage: 88 },
          { performance: 'spravato', tariff_percentage: 95 },
        ],
      })
    const [one, other] = [await spravato(), await spravato()]
    const until = async (contract: Row, valid_until: string | null) => {
      const [membership] = await staff.list('qualifications', { provider_id: contract.provider_id })
      expect(await staff.put('qualifications', membership!, { valid_until })).toAnswer(200)
    }
    for (const contract of [one, other]) await until(contract, '2027-11-30')
    for (const contract of [one, other]) expect(await tasksOn(contract)).toMatchObject([{ clause: 'GGZ-P-4', done: false }])
    await until(one, null)
    expect(await tasksOn(one)).toMatchObject([{ done: true }])
    const lines = [{ performance: 'regulier', setting: 2, tariff_percentage: 88 }]
    await staff.must('POST', 'amendments', {
      contract_id: other.id,
      field: 'tariff_lines',
      new_value: lines,
      effective_on: '2027-12-01',
      reason: 'In overleg.',
    })
    expect(await tasksOn(other)).toMatchObject([{ done: true }])
  })

  test('a qualification that is deleted is one that has ended', async () => {
    const contract = await app.aContract({
      upto: 'active',
      qualifications: [{ kind: 'enc_nl', since: '2026-01-01' }],
      lines: [{ performance: 'spravato', tariff_percentage: 95 }],
    })
    const staff = await app.as('contracteerder')
    const [membership] = await staff.list('qualifications', { provider_id: contract.provider_id })
    expect(await staff.call('DELETE', `qualifications/${membership!.id}`, undefined, { 'if-match': `"${membership!.version}"` })).toAnswer(200)
    expect(await tasksOn(contract)).toMatchObject([{ clause: 'GGZ-P-4', done: false }])
  })

  test('closes with the contract that ends', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    await staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-7'), { outcome: 'not_met' })
    const lead = await app.as('teamleider')
    await lead.must('PUT', `contracts/${contract.id}`, { version: contract.version, status: 'ended', ended_on: '2027-11-01', reason: 'Gestopt.' })
    expect(await tasksOn(contract)).toMatchObject([{ done: true, lasts: false }])
  })
})

describe('a task', () => {
  const app = useApp()
  const tasksOn = async ({ id }: Row) => (await app.as('contracteerder')).list('tasks', { subject: 'contracts', subject_id: id })
  const unmet = async () => {
    const contract = await app.aContract({ upto: 'active' })
    const answered = async (changes: Row) => (await app.as('contracteerder')).put('assessments', await app.assessmentOf(contract, 'GGZ-A-7'), changes)
    expect(await answered({ outcome: 'not_met' })).toAnswer(200)
    return { contract, answered, task: (await tasksOn(contract))[0]! }
  }

  test.each([{}, { decision: null }, { decision: '   ' }])('is not closed without saying what was decided: %o', async (said) => {
    const { task } = await unmet()
    expect(await (await app.as('contracteerder')).put('tasks', task, { done: true, ...said })).toBeInvalidAt('decision')
    expect(await (await app.as('contracteerder')).get('tasks', task.id)).toEqual(task)
  })

  test('is closed by what was decided, by whom and when; with that gone it is open again', async () => {
    const { task } = await unmet()
    const lead = await app.as('teamleider')
    const closed = await lead.put('tasks', task, { done: true, decision: 'Overeenkomst blijft in stand tot 1 maart.' })
    expect(closed.body).toMatchObject({ done: true, decision: 'Overeenkomst blijft in stand tot 1 maart.', decided_on: '2027-12-01', lasts: true })
    expect(closed.body).toMatchObject({ decided_by: expect.any(Number), decided_by_name: expect.stringMatching(/\w/) })
    expect(await lead.put('tasks', closed.body, { decision: null })).toBeInvalidAt('decision')
    const opened = await lead.put('tasks', closed.body, { done: false })
    expect(opened.body).toMatchObject({ done: false, decision: null, decided_by: null, decided_on: null })
  })

  test('that was decided is not raised anew while its cause is the same, and is when the cause comes back', async () => {
    const { contract, task, answered } = await unmet()
    expect(await (await app.as('contracteerder')).put('tasks', task, { done: true, decision: 'Houden.' })).toAnswer(200)
    await answered({ evidence: 'Nogmaals nagevraagd.' })
    app.setToday('2027-12-02')
    expect(await tasksOn(contract)).toMatchObject([{ done: true, decision: 'Houden.' }])
    await answered({ outcome: 'met' })
    await answered({ outcome: 'not_met' })
    expect(await tasksOn(contract)).toMatchObject([{ done: true, decision: 'Houden.', lasts: false }, { done: false }])
    app.setToday('2027-12-01')
  })

  test('that was decided on one cause is followed by another when there is another', async () => {
    const { contract, task, answered } = await unmet()
    await answered({ outcome: 'met', valid_until: '2027-11-30' })
    expect(await tasksOn(contract)).toMatchObject([{ id: task.id, done: false, cause: 'expired' }])
    const [renewed] = await tasksOn(contract)
    expect(await (await app.as('contracteerder')).put('tasks', renewed!, { done: true, decision: 'Houden.' })).toAnswer(200)
    await answered({ outcome: 'not_met', valid_until: null })
    expect(await tasksOn(contract)).toMatchObject([
      { done: true, cause: 'expired' },
      { done: false, cause: 'not_met' },
    ])
  })

  test.each(outsiders)('is not closed by %s', async (name) => {
    const { task } = await unmet()
    expect(await (await app.as(name)).put('tasks', task, { done: true, decision: 'Houden.' })).toAnswer(403)
  })

  test('keeps what the server writes', async () => {
    const { task } = await unmet()
    const sent = { cause: 'open', reason: 'Anders', lasts: false, decided_on: '2020-01-01', due_on: '2020-01-01' }
    expect((await (await app.as('contracteerder')).put('tasks', task, sent)).body).toEqual(task)
  })

  test('is found by the owner of its contract', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    await staff.put('assessments', await app.assessmentOf(contract, 'GGZ-A-7'), { outcome: 'not_met' })
    expect((await staff.list('tasks', { owner: contract.owner_id })).map((task) => task.subject_id)).toContain(contract.id)
    expect(await staff.list('tasks', { owner: 999_999 })).toEqual([])
  })
})
