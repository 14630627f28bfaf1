import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a list in force that falls behind', () => {
  const app = useApp({ today: '2027-09-15' })
  const staff = () => app.as('contracteerder')
  const publisher = () => app.as('publicist')
  const reasons = async (): Promise<string[]> =>
    (await (await publisher()).list('tasks', { kind: 'list_behind', done: false })).map(({ reason }: Row) => reason)

  async function publish(fields: Row = {}): Promise<Row> {
    const session = await publisher()
    let list = await session.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027'), ...fields })
    for (const name of ['check', 'publish']) list = await session.must('POST', `publications/${list.id}/${name}`, { version: list.version })
    return list
  }

  async function anActive(): Promise<Row> {
    const contract = await app.aContract({ upto: 'active' })
    const session = await staff()
    const provider = await session.get('providers', contract.provider_id)
    expect(await session.put('providers', provider, { city: 'Zwolle' })).toAnswer(200)
    return session.get('contracts', contract.id)
  }

  async function end(contract: Row): Promise<void> {
    const session = await app.as('teamleider')
    const ended = await session.put('contracts', await session.get('contracts', contract.id), { status: 'ended', ended_on: '2027-09-15', reason: 'Gestopt.' })
    expect(ended).toAnswer(200)
  }

  let first: Row
  let second: Row

  test('says nothing while it says what is so', async () => {
    first = await anActive()
    second = await anActive()
    await publish()
    expect(await reasons()).toEqual([])
  })

  test('a contract on it that ended raises the publisher’s task, with how much', async () => {
    await end(first)
    expect(await reasons()).toEqual(['De lijst loopt achter: 1 eraf.'])
  })

  test('so does a provider with another name, and one that came since', async () => {
    const session = await staff()
    expect(await session.put('providers', await session.get('providers', second.provider_id), { name: 'Anders genoemd' })).toAnswer(200)
    expect(await reasons()).toEqual(['De lijst loopt achter: 1 eraf, 1 gewijzigd.'])
    await anActive()
    expect(await reasons()).toEqual(['De lijst loopt achter: 1 eraf, 1 erbij, 1 gewijzigd.'])
  })

  test('a change that the public does not see raises nothing', async () => {
    const session = await staff()
    const before = await (await publisher()).list('tasks', { kind: 'list_behind' })
    expect(await session.put('providers', await session.get('providers', second.provider_id), { phone: '0382201234' })).toAnswer(200)
    expect(await (await publisher()).list('tasks', { kind: 'list_behind' })).toEqual(before)
  })

  test('the task goes when the correction is out', async () => {
    await publish()
    expect(await reasons()).toEqual([])
    const [task] = await (await publisher()).list('tasks', { kind: 'list_behind' })
    expect(task).toMatchObject({ done: true, subject: 'publications', subject_reference: 'GGZ-2027' })
  })

  test('a period that is over raises it on the day after, without anybody saving, and a correction leaves those contracts out', async () => {
    app.setToday('2027-12-31')
    expect(await reasons()).toEqual([])
    app.setToday('2028-01-01')
    expect(await reasons()).toEqual(['De lijst loopt achter: 2 eraf.'])
    const draft = await (await publisher()).must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027'), leave_out_expired: true })
    expect(draft.entry_count).toBe(0)
    const whole = await (await publisher()).must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    expect(whole.entry_count).toBe(2)
  })

  test('withdrawing the list takes its task along', async () => {
    const session = await publisher()
    for (;;) {
      const [list] = await session.list('publications', { status: 'published' })
      if (!list) break
      await session.must('POST', `publications/${list.id}/withdraw`, { version: list.version, reason: 'Periode voorbij.' })
    }
    expect(await reasons()).toEqual([])
  })
})
