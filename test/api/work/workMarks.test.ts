import { describe, expect, test } from 'vitest'
import type { WorkCounts, WorkItem } from '../../../server/model/work.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { waiting } from '../../support/waiting.ts'

describe('work that is put away', () => {
  const app = useApp()
  const staff = () => app.as('contracteerder')
  const itemOf = async (contract: Row, more: Row = {}): Promise<WorkItem | undefined> => (await waiting(app, 'contracts', contract, 'contracteerder', more))[0]
  const mark = async (items: readonly Pick<WorkItem, 'id' | 'fingerprint'>[], change: Row) =>
    (await staff()).post('work/marks', { items: items.map(({ id, fingerprint }) => ({ id, fingerprint })), ...change })
  const counts = async () => (await (await staff()).must('GET', 'work/counts')) as WorkCounts

  test('as seen is out of one’s own list until something about it changes, and in nobody else’s eyes', async () => {
    const contract = await app.aContract({ upto: 'offered' })
    const item = (await itemOf(contract))!
    const before = await counts()
    expect((await mark([item], { seen: true })).status).toBe(200)
    expect(await itemOf(contract)).toBeUndefined()
    expect(await itemOf(contract, { hidden: 'seen' })).toMatchObject({ id: item.id, seen: true })
    expect((await counts()).total).toBe(before.total - 1)
    expect((await counts()).hidden).toEqual({ seen: 1, planned: 0 })
    expect(await waiting(app, 'contracts', contract, 'teamleider')).toMatchObject([{ id: item.id, seen: false }])
    const session = await staff()
    await session.must('PUT', `contracts/${contract.id}`, { version: contract.version, explanation: 'Anders toegelicht.' })
    expect(await itemOf(contract)).toBeUndefined()
    const { version } = await session.get('contracts', contract.id)
    const moved = { moved_reply_due_on: '2026-11-01', move_reason: 'Vakantie.', move_announced_on: '2026-10-01' }
    await session.must('PUT', `contracts/${contract.id}`, { version, ...moved })
    expect(await itemOf(contract)).toMatchObject({ id: item.id, due_on: '2026-11-01', seen: false })
  })

  test('what changed between reading and marking is not marked away', async () => {
    const contract = await app.aContract({ upto: 'offered' })
    const read = (await itemOf(contract))!
    const moved = { moved_reply_due_on: '2026-11-02', move_reason: 'Vakantie.', move_announced_on: '2026-10-01' }
    await (await staff()).must('PUT', `contracts/${contract.id}`, { version: contract.version, ...moved })
    await mark([read], { seen: true })
    expect(await itemOf(contract)).toMatchObject({ due_on: '2026-11-02' })
  })

  test('on a day of one’s own comes back on that day, also the day of a clock change', async () => {
    app.setToday('2027-10-29')
    const contract = await app.aContract({ upto: 'offered' })
    const item = (await itemOf(contract))!
    await mark([item], { planned_on: '2027-10-31' })
    expect(await itemOf(contract)).toBeUndefined()
    expect(await itemOf(contract, { hidden: 'planned' })).toMatchObject({ planned_on: '2027-10-31' })
    app.setToday('2027-10-30')
    expect(await itemOf(contract)).toBeUndefined()
    app.setToday('2027-10-31')
    expect(await itemOf(contract)).toMatchObject({ id: item.id, planned_on: '2027-10-31' })
    app.setToday('2027-12-01')
  })

  test('is taken up again', async () => {
    const contract = await app.aContract({ upto: 'offered' })
    const item = (await itemOf(contract))!
    await mark([item], { seen: true, planned_on: '2027-12-24' })
    expect(await itemOf(contract)).toBeUndefined()
    await mark([item], { seen: false, planned_on: null })
    expect(await itemOf(contract)).toMatchObject({ seen: false, planned_on: null })
    expect(await app.db('work_marks').where({ item: item.id })).toEqual([])
  })

  test('many at once, or none where one of them does not wait for this user', async () => {
    const made = [await app.aContract({}), await app.aContract({}), await app.aContract({})]
    const items = (await Promise.all(made.map((contract) => itemOf(contract)))).map((item) => item!)
    expect((await mark([...items, { id: 'contract_over.contracts.1', fingerprint: '' }], { seen: true })).status).toBe(404)
    expect(await itemOf(made[0]!)).toBeDefined()
    expect((await mark(items, { seen: true })).status).toBe(200)
    for (const contract of made) expect(await itemOf(contract)).toBeUndefined()
    expect((await (await app.as('raadpleger')).post('work/marks', { items: items.map(({ id }) => ({ id })), seen: true })).status).toBe(404)
  })

  test.each<[Row, number]>([
    [{ items: [], seen: true }, 422],
    [{ items: [{ id: 'x' }] }, 422],
    [{ items: [{ id: 'x' }], planned_on: '2027-12-01' }, 422],
    [{ items: [{ id: 'x' }], planned_on: '2027-02-30' }, 422],
    [{ items: [{ id: 'x' }], seen: true, done: true }, 422],
    [{ items: [{ id: 'x' }], seen: true }, 404],
  ])('%j is answered %d', async (body, status) => {
    expect((await (await staff()).post('work/marks', body)).status).toBe(status)
  })

  test('an integration has no list of its own', async () => {
    const admin = await app.as('beheerder')
    const { token } = await admin.must('POST', 'api_tokens', { name: 'Koppeling', role: 'contracting', expires_on: '2028-01-01' })
    const answer = await fetch(`${app.url}/api/work/marks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ items: [{ id: 'x' }], seen: true }),
    })
    expect(answer.status).toBe(403)
  })
})
