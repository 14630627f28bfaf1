import { describe, expect, test } from 'vitest'
import type { WorkItem } from '../../../server/model/work.ts'
import { copyTo, publish as publishPolicy } from '../../support/impacts.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { waiting } from '../../support/waiting.ts'

describe('what lists and policies wait for', () => {
  const app = useApp({ today: '2026-09-12' })
  const publisher = () => app.as('publicist')
  const ofKind = async (kind: string, who: 'publicist' | 'beheerder' | 'teamleider' = 'publicist'): Promise<WorkItem[]> =>
    (await app.as(who)).list('work', { kind }) as Promise<WorkItem[]>
  const step = async (list: Row, name: string, body: Row = {}): Promise<Row> =>
    (await publisher()).must('POST', `publications/${list.id}/${name}`, { version: (await (await publisher()).get('publications', list.id)).version, ...body })

  test('the list of 12 November from sixty days before, late after that day, until it is out; and again when it is withdrawn', async () => {
    const due = async () => (await ofKind('list_due')).filter(({ reference }) => reference === 'GGZ-2027')
    expect(await due()).toEqual([])
    app.setToday('2026-09-13')
    expect(await due()).toMatchObject([{ due_on: '2026-11-12', shown_from: '2026-09-13', subject: 'policies', owner_id: null }])
    app.setToday('2026-11-12')
    expect((await due())[0]).toMatchObject({ term: 'week' })
    app.setToday('2026-11-13')
    expect((await due())[0]).toMatchObject({ term: 'late' })
    app.setToday('2027-01-05')
    await app.aContract({ upto: 'active' })
    const list = await (await publisher()).must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    expect(await waiting(app, 'publications', list, 'publicist')).toMatchObject([{ kind: 'publication_open', due_on: null, next_status: 'checked' }])
    await step(list, 'check')
    expect(await waiting(app, 'publications', list, 'publicist')).toMatchObject([{ kind: 'publication_open', next_status: 'published' }])
    await step(list, 'publish')
    expect([...(await waiting(app, 'publications', list, 'publicist')), ...(await due())]).toEqual([])
    await step(list, 'withdraw', { reason: 'Onjuist.' })
    expect(await due()).toHaveLength(1)
    await (await publisher()).must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
  })

  test('a planned list on the day that it goes out in Amsterdam, also around midnight', async () => {
    const [open] = await (await publisher()).list('publications', { status: 'draft' })
    await step(open!, 'check')
    await step(open!, 'schedule', { scheduled_at: '2027-10-30T22:30:00.000Z' })
    const planned = async () => (await waiting(app, 'publications', open!, 'publicist')).map(({ kind, due_on, owner_id }) => [kind, due_on, owner_id])
    const { id } = await (await publisher()).must('GET', 'auth/me')
    expect(await planned()).toEqual([['publication_planned', '2027-10-31', id]])
    await step(open!, 'check')
    expect((await planned())[0]?.[0]).toBe('publication_open')
    await step(open!, 'schedule', { scheduled_at: '2027-10-31T22:59:00.000Z' })
    expect(await planned()).toEqual([['publication_planned', '2027-10-31', id]])
    await step(open!, 'check')
    await step(open!, 'publish')
    expect(await planned()).toEqual([])
  })

  test('a list in force that falls behind, until a next one says what is so', async () => {
    expect(await ofKind('list_behind')).toEqual([])
    await app.aContract({ upto: 'active' })
    const [inForce] = await (await publisher()).list('publications', { status: 'published' })
    expect(await ofKind('list_behind')).toMatchObject([{ subject: 'publications', subject_id: inForce!.id, due_on: '2027-01-05', reference: 'GGZ-2027' }])
    expect(await ofKind('list_behind', 'teamleider')).toEqual([])
    const next = await (await publisher()).must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    await step(next, 'check')
    await step(next, 'publish')
    expect(await ofKind('list_behind')).toEqual([])
  })

  test('a draft policy is the admin’s, until it is published', async () => {
    const draft = await copyTo(app, await app.policyId('GGZ-2027'), 2028, 'GGZ-2028')
    expect(await waiting(app, 'policies', draft, 'beheerder')).toMatchObject([{ kind: 'policy_draft', due_on: '2028-01-01', reference: 'GGZ-2028' }])
    for (const who of ['publicist', 'teamleider', 'contracteerder'] as const) expect(await waiting(app, 'policies', draft, who)).toEqual([])
    app.setToday('2027-04-01')
    await publishPolicy(app, draft)
    expect((await waiting(app, 'policies', draft, 'beheerder')).map(({ kind }) => kind)).toEqual([])
  })

  test('changes that were gathered are one thing to do, until they are an edition', async () => {
    const admin = await app.as('beheerder')
    const policy_id = await app.policyId('GGZ-2027')
    const gathered: Row[] = []
    for (const code of ['GGZ-A-1', 'GGZ-A-3']) {
      const [clause] = await admin.list('clauses', { policy_id, code })
      gathered.push(await admin.must('POST', 'gathered_changes', { policy_id, part: 'clause', record_id: clause!.id, changes: { reading: 'Anders.' } }))
    }
    expect(await waiting(app, 'policies', { id: policy_id }, 'beheerder')).toMatchObject([{ kind: 'gathered_changes', about: '2', reference: 'GGZ-2027' }])
    for (const one of gathered) await admin.delete('gathered_changes', one.id)
    expect(await waiting(app, 'policies', { id: policy_id }, 'beheerder')).toEqual([])
  })

  test('a softened clause is the team lead’s, until it is decided', async () => {
    const admin = await app.as('beheerder')
    const policy_id = await app.policyId('GGZ-2027')
    const [clause] = await admin.list('clauses', { policy_id, code: 'GGZ-V-2' })
    const edition = { edition_on: '2027-04-01', edition_reason: 'Besluit.', edition_told: 'Alle zorgaanbieders.' }
    await admin.must('PUT', `clauses/${clause!.id}`, { version: clause!.version, days: 49, ...edition })
    const [found, ...more] = (await ofKind('softened_clause', 'teamleider')).filter(({ about }) => about === 'GGZ-V-2')
    expect(more).toEqual([])
    expect(found).toMatchObject({ subject: 'policies', subject_id: policy_id, due_on: '2027-04-01', reference: 'GGZ-2027' })
    expect(await (await app.as('contracteerder')).list('work', { kind: 'softened_clause' })).toEqual([])
    const lead = await app.as('teamleider')
    const task = await lead.get('tasks', found!.part_id!)
    await lead.must('PUT', `tasks/${task.id}`, { version: task.version, done: true, decision: 'Akkoord.' })
    expect((await ofKind('softened_clause', 'teamleider')).filter(({ about }) => about === 'GGZ-V-2')).toEqual([])
  })
})
