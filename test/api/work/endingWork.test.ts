import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { waiting } from '../../support/waiting.ts'

describe('what ends before the contract does', () => {
  const app = useApp({ today: '2027-09-01' })
  const of = async (contract: Row, kind: string, more: Row = {}) =>
    (await waiting(app, 'contracts', contract, 'contracteerder', more)).filter((item) => item.kind === kind)
  const answer = async (contract: Row, clause: string, changes: Row) => {
    const assessment = await app.assessmentOf(contract, clause)
    return (await app.as('contracteerder')).must('PUT', `assessments/${assessment.id}`, { version: assessment.version, ...changes })
  }

  test.each([
    ['a month end', '2027-11-30'],
    ['the day before the clock of autumn', '2027-10-30'],
    ['the day of the clock of autumn', '2027-10-31'],
    ['the day before the contract ends', '2027-12-30'],
  ])('a qualification whose last day is %s, from ninety days before; not one that lasts as long as the contract', async (_name, valid_until) => {
    const contract = await app.aContract({
      upto: 'active',
      qualifications: [
        { kind: 'kibg', valid_until },
        { kind: 'addiction_care', valid_until: '2027-12-31' },
      ],
    })
    const [found, ...more] = await of(contract, 'qualification_ends', { upcoming: true })
    expect(more).toEqual([])
    expect(found).toMatchObject({ due_on: valid_until, about: 'kibg', turn: 'provider', owner_id: contract.owner_id, subject: 'contracts' })
    const first = found!.shown_from!
    expect((Date.parse(valid_until) - Date.parse(first)) / 86_400_000).toBe(90)
    app.setToday(new Date(Date.parse(first) - 86_400_000).toISOString().slice(0, 10))
    expect(await of(contract, 'qualification_ends')).toEqual([])
    app.setToday(first)
    expect(await of(contract, 'qualification_ends')).toHaveLength(1)
    app.setToday('2027-09-01')
  })

  test('goes when another qualification of its kind goes on, and comes back when that ends no later', async () => {
    const contract = await app.aContract({ upto: 'active', qualifications: [{ kind: 'kibg', valid_until: '2027-10-31' }] })
    expect(await of(contract, 'qualification_ends')).toHaveLength(1)
    const next = await app.aQualification({ provider_id: contract.provider_id, since: '2027-11-01', valid_until: '2028-10-31' })
    expect(await of(contract, 'qualification_ends')).toEqual([])
    await (await app.as('contracteerder')).delete('qualifications', next.id)
    expect(await of(contract, 'qualification_ends')).toHaveLength(1)
  })

  test('late from the day after its last one, across 29 February and the clock of spring', async () => {
    const fields = { starts_on: '2027-01-01', ends_on: '2027-12-31' }
    const contract = await app.aContract({ upto: 'active', fields, qualifications: [{ kind: 'kibg', valid_until: '2027-03-28' }] })
    for (const [day, term] of [
      ['2027-03-27', 'week'],
      ['2027-03-28', 'week'],
      ['2027-03-29', 'late'],
    ]) {
      app.setToday(day!)
      expect([day, (await of(contract, 'qualification_ends'))[0]?.term]).toEqual([day, term])
    }
    app.setToday('2027-09-01')
  })

  test('an answer until its last day, then the task that asks what is decided, until it is answered anew', async () => {
    const contract = await app.aContract({ upto: 'active' })
    await answer(contract, 'GGZ-A-7', { valid_until: '2027-10-31' })
    const [ends] = await of(contract, 'answer_ends')
    expect(ends).toMatchObject({ due_on: '2027-10-31', shown_from: '2027-08-02', about: 'GGZ-A-7', turn: 'provider', owner_id: contract.owner_id })
    app.setToday('2027-11-01')
    expect(await of(contract, 'answer_ends')).toEqual([])
    expect(await of(contract, 'condition_unmet')).toMatchObject([{ due_on: '2027-11-01', about: 'GGZ-A-7', status: 'expired', turn: 'insurer' }])
    await answer(contract, 'GGZ-A-7', { valid_until: null, assessed_on: '2027-11-01' })
    expect(await of(contract, 'condition_unmet')).toEqual([])
    app.setToday('2027-09-01')
  })

  test('a condition that stopped being met goes when it is decided', async () => {
    const contract = await app.aContract({ upto: 'active' })
    await answer(contract, 'GGZ-U-5', { outcome: 'present', occurred_on: '2027-08-01' })
    const [task] = await of(contract, 'condition_unmet')
    expect(task).toMatchObject({ about: 'GGZ-U-5', due_on: '2027-09-01', owner_id: contract.owner_id })
    for (const who of ['raadpleger', 'publicist', 'beheerder'] as const) expect(await waiting(app, 'contracts', contract, who)).toEqual([])
    const session = await app.as('contracteerder')
    const stored = await session.get('tasks', task!.part_id!)
    await session.must('PUT', `tasks/${stored.id}`, { version: stored.version, done: true, decision: 'Wij gaan door.' })
    expect(await of(contract, 'condition_unmet')).toEqual([])
  })

  test('nothing of a contract that does not run', async () => {
    const contract = await app.aContract({ upto: 'offered', qualifications: [{ kind: 'kibg', valid_until: '2027-10-31' }] })
    await answer(contract, 'GGZ-A-7', { valid_until: '2027-10-31' })
    expect([...(await of(contract, 'answer_ends')), ...(await of(contract, 'qualification_ends'))]).toEqual([])
  })
})
