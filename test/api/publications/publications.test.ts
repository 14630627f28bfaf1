import { describe, expect, test } from 'vitest'
import { listInForce } from '../../../server/features/publications/inForce.ts'
import { publishDue } from '../../../server/features/publications/schedule.ts'
import type { Builders } from '../../support/builders.ts'
import type { Row } from '../../support/session.ts'
import { type App, useApp } from '../../support/startApp.ts'

type Tested = App & Builders

/** A draft of GGZ-2027, composed by a publisher. */
async function aDraft(app: Tested, fields: Row = {}): Promise<Row> {
  const publisher = await app.as('publicist')
  return publisher.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027'), ...fields })
}

async function step(app: Tested, list: Row, name: string, fields: Row = {}) {
  const publisher = await app.as('publicist')
  const { version } = await publisher.get('publications', list.id)
  return publisher.call('POST', `publications/${list.id}/${name}`, { version, ...fields })
}

async function aPublished(app: Tested, fields: Row = {}): Promise<Row> {
  const draft = await aDraft(app, fields)
  await step(app, draft, 'check')
  const answer = await step(app, draft, 'publish')
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body))
  return answer.body
}

const entriesOf = async (app: Tested, list: Row): Promise<Row[]> => (await app.as('raadpleger')).list('publication_entries', { publication_id: list.id })
const pointsOf = async (app: Tested, list: Row): Promise<Row[]> => (await app.as('publicist')).list('publication_points', { publication_id: list.id })

async function endContract(app: Tested, contract: Row): Promise<void> {
  const lead = await app.as('teamleider')
  const current = await lead.get('contracts', contract.id)
  const answer = await lead.put('contracts', current, { status: 'ended', ended_on: '2027-11-30', reason: 'Praktijk gestopt.' })
  expect(answer.status).toBe(200)
}

describe('composing a list', () => {
  const app = useApp()

  test('holds the active contracts with a copy of what the public sees, signed and negotiating ones by choice', async () => {
    const active = await app.aContract({ upto: 'active' })
    const signed = await app.aContract({ upto: 'signed' })
    const offered = await app.aContract({ upto: 'offered' })
    const draft = await app.aContract()
    const provider = await (await app.as('contracteerder')).get('providers', active.provider_id)

    const plain = await entriesOf(app, await aDraft(app))
    expect(plain.map(({ contract_id }) => contract_id)).toEqual([active.id])
    expect(plain[0]).toMatchObject({
      name: provider.name,
      agb_code: provider.agb_code,
      city: provider.city,
      care_type: 'ggz',
      standing: 'gecontracteerd',
      starts_on: active.starts_on,
      ends_on: active.ends_on,
      sustainable_choice: false,
    })
    expect(Object.keys(plain[0]!)).not.toEqual(expect.arrayContaining(['street', 'plafond_cents', 'search_text']))

    const all = await entriesOf(app, await aDraft(app, { include_signed: true, include_negotiating: true }))
    expect(new Map(all.map(({ contract_id, standing }) => [contract_id, standing]))).toEqual(
      new Map([
        [active.id, 'gecontracteerd'],
        [signed.id, 'gecontracteerd'],
        [offered.id, 'in_onderhandeling'],
      ]),
    )
    expect(all.some(({ contract_id }) => contract_id === draft.id)).toBe(false)
  })

  test('a provider that asked for more care types than it has a contract for is listed as partly contracted', async () => {
    app.setToday('2026-11-12')
    const list = async () => entriesOf(app, await aDraft(app))
    const staff = await app.as('contracteerder')
    const [one] = await list()
    await staff.must('POST', 'contracts', {
      provider_id: one!.provider_id,
      policy_id: await app.policyId('KV-2025-2026'),
      care_type: 'grz',
      track: 'standaard',
    })
    expect((await list()).find(({ provider_id }) => provider_id === one!.provider_id)?.standing).toBe('gedeeltelijk')
    // The other policy's period is over: what was asked under it no longer counts.
    app.setToday('2027-12-01')
    expect((await list()).find(({ provider_id }) => provider_id === one!.provider_id)?.standing).toBe('gecontracteerd')
  })

  test('a draft follows another choice and can be thrown away; only a publisher makes one', async () => {
    const publisher = await app.as('publicist')
    const draft = await aDraft(app)
    const wider = await publisher.put('publications', draft, { include_signed: true })
    expect(wider.body.entry_count).toBe(draft.entry_count + 1)
    expect(await publisher.delete('publications', draft.id)).toAnswer(200)
    expect(await app.db('publication_entries').where({ publication_id: draft.id })).toEqual([])
    for (const other of ['raadpleger', 'contracteerder', 'teamleider', 'beheerder'] as const)
      expect(await (await app.as(other)).post('publications', { policy_id: draft.policy_id })).toAnswer(403)
    expect(await publisher.post('publications', { policy_id: draft.policy_id, care_types: ['elv'] })).toBeInvalidAt('care_types')
  })
})

describe('checking and publishing', () => {
  const app = useApp()

  test('a list that was not checked cannot be published', async () => {
    await app.aContract({ upto: 'active' })
    expect(await step(app, await aDraft(app), 'publish')).toBeInvalidAt('status')
  })

  test('a draft with an ended contract cannot be published; composed anew it can', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const draft = await aDraft(app)
    expect((await step(app, draft, 'check')).body).toMatchObject({ status: 'checked', error_count: 0 })
    await endContract(app, contract)
    expect(await step(app, draft, 'publish')).toBeInvalidAt('status')
    expect((await step(app, draft, 'check')).body.error_count).toBe(1)
    expect(await pointsOf(app, draft)).toMatchObject([{ kind: 'stale', severity: 'error', contract_id: contract.id, acceptable: false }])
    await step(app, draft, 'compose')
    await step(app, draft, 'check')
    expect((await step(app, draft, 'publish')).body).toMatchObject({ status: 'published', published_on: '2027-12-01' })
  })

  test('who lacks an AGB code stands off the list until it is given, or is left off with a reason', async () => {
    const staff = await app.as('contracteerder')
    const publisher = await app.as('publicist')
    const contract = await app.aContract({ upto: 'active' })
    const provider = await staff.get('providers', contract.provider_id)
    await staff.put('providers', provider, { agb_code: null })
    const draft = await aDraft(app)
    await step(app, draft, 'check')
    const [point] = (await pointsOf(app, draft)).filter(({ kind }) => kind === 'missing')
    expect(point).toMatchObject({ severity: 'error', field: 'agb_code', contract_id: contract.id })
    expect(await step(app, draft, 'publish')).toBeInvalidAt('status')
    expect(await publisher.put('publication_points', point!, { accepted: true })).toBeInvalidAt('accepted_reason')
    expect(await staff.put('publication_points', point!, { accepted: true, accepted_reason: 'x' })).toAnswer(403)
    const accepted = await publisher.put('publication_points', point!, { accepted: true, accepted_reason: 'AGB-code is aangevraagd.' })
    expect(accepted.body).toMatchObject({ accepted: true, accepted_by_name: expect.any(String) })
    // Checked again, what was accepted stays accepted.
    expect((await step(app, draft, 'check')).body.error_count).toBe(0)
    const published = (await step(app, draft, 'publish')).body
    expect((await entriesOf(app, published)).some(({ contract_id }) => contract_id === contract.id)).toBe(false)
    await staff.put('providers', await staff.get('providers', provider.id), { agb_code: provider.agb_code })
    expect((await entriesOf(app, await aDraft(app))).some(({ contract_id }) => contract_id === contract.id)).toBe(true)
  })

  test('numbers follow on each other, the one before is superseded, a withdrawal with a reason brings it back', async () => {
    const publisher = await app.as('publicist')
    await app.aContract({ upto: 'active' })
    const first = await aPublished(app)
    const second = await aPublished(app)
    expect(second.number).toBe(first.number + 1)
    expect(await publisher.get('publications', first.id)).toMatchObject({ status: 'superseded' })
    expect(await step(app, first, 'withdraw', { reason: 'x' })).toBeInvalidAt('status')
    expect(await step(app, second, 'withdraw')).toBeInvalidAt('reason')
    expect((await step(app, second, 'withdraw', { reason: 'Verkeerde namen.' })).body).toMatchObject({ status: 'withdrawn', withdrawn_on: '2027-12-01' })
    expect(await publisher.get('publications', first.id)).toMatchObject({ status: 'published' })
    const third = await aPublished(app)
    expect(third.number).toBe(second.number + 1)
    expect(await publisher.put('publications', third, { title: 'Anders' })).toBeInvalidAt('title')
    expect(await publisher.delete('publications', third.id)).toAnswer(409, 'in_use')
  })

  test('two publishers at once get one number each, or a conflict', async () => {
    const before = (await aPublished(app)).number
    const drafts = [await aDraft(app), await aDraft(app)]
    for (const draft of drafts) await step(app, draft, 'check')
    const answers = await Promise.all(drafts.map((draft) => step(app, draft, 'publish')))
    const numbers = answers
      .filter(({ status }) => status === 200)
      .map(({ body }) => body.number)
      .sort()
    expect(answers.every(({ status }) => [200, 409, 503].includes(status))).toBe(true)
    expect(numbers).toEqual([before + 1, before + 2].slice(0, numbers.length))
    expect(numbers.length).toBeGreaterThan(0)
    expect(await app.db('publications').where({ status: 'published' })).toHaveLength(1)
  })

  test('published after 12 November carries a warning that stays (KV-TP-4)', async () => {
    app.setToday('2026-11-12')
    expect((await aDraft(app)).warnings).toEqual([])
    app.setToday('2026-11-13')
    expect((await aDraft(app)).warnings).toMatchObject([{ clause: 'KV-TP-4' }])
    app.setToday('2027-12-01')
    const published = await aPublished(app)
    expect(published.warnings).toMatchObject([{ clause: 'KV-TP-4', message: expect.stringContaining('12-11-2026') }])
  })
})

describe.each([
  ['2026-11-12', []],
  ['2026-11-13', ['KV-TP-4']],
])('a list that follows on one of %s', (first_on, clauses) => {
  const app = useApp()

  test(`carries ${clauses.length} warnings of being late (KV-TP-4)`, async () => {
    await app.aContract({ upto: 'active' })
    app.setToday(first_on)
    await aPublished(app)
    app.setToday('2027-09-15')
    const clausesOf = ({ warnings }: Row) => warnings.map(({ clause }: Row) => clause)
    expect(clausesOf(await aDraft(app))).toEqual(clauses)
    expect(clausesOf(await aPublished(app))).toEqual(clauses)
  })
})

describe('a published list', () => {
  const app = useApp()

  test('never changes, not even by SQL', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const signed = await app.aContract({ upto: 'signed' })
    const list = await aPublished(app)
    const [point] = await app.db('publication_points').where({ publication_id: list.id })
    expect(point).toMatchObject({ kind: 'not_listed', contract_id: signed.id })
    const [entry] = await app.db('publication_entries').where({ publication_id: list.id })
    const { id: _id, ...copy } = entry
    const writes = [
      () => app.db('publication_entries').where({ id: entry.id }).update({ name: 'Ander' }),
      () => app.db('publication_entries').where({ id: entry.id }).del(),
      () => app.db('publication_entries').insert({ ...copy, care_type: 'elv' }),
      () => app.db('publications').where({ id: list.id }).update({ published_on: '2026-11-11' }),
      () => app.db('publications').where({ id: list.id }).update({ entry_count: 0 }),
      () => app.db('publications').where({ id: list.id }).update({ status: 'draft', number: null, published_on: null }),
      () => app.db('publications').where({ id: list.id }).del(),
      () => app.db('publication_points').where({ id: point.id }).update({ text: 'Anders' }),
      () => app.db('publication_points').where({ id: point.id }).del(),
    ]
    for (const write of writes) await expect(write()).rejects.toThrow(/never changes/)
    expect(await app.db('publication_entries').where({ publication_id: list.id })).toEqual([entry])
    expect(entry.contract_id).toBe(contract.id)
  })

  test('answers for every day as it stood at the end of that day', async () => {
    const { policy_id } = await aDraft(app)
    const numberOn = async (on: string) => (await listInForce(app.db, policy_id, on))?.number ?? null
    const first = (await app.db('publications').whereNotNull('number'))[0]!.number
    app.setToday('2027-12-10')
    const second = await aPublished(app)
    app.setToday('2027-12-12')
    const third = await aPublished(app)
    const fourth = await aPublished(app)
    app.setToday('2027-12-15')
    await step(app, fourth, 'withdraw', { reason: 'Fout.' })
    expect(
      await Promise.all(['2027-11-30', '2027-12-01', '2027-12-09', '2027-12-10', '2027-12-11', '2027-12-12', '2027-12-14', '2027-12-15'].map(numberOn)),
    ).toEqual([null, first, first, second.number, second.number, fourth.number, fourth.number, third.number])
    const provider_id = (await entriesOf(app, third))[0]!.provider_id
    expect(
      (await (await app.as('raadpleger')).must('GET', `providers/${provider_id}/listings`)).map(({ number, from, until }: Row) => [number, from, until]),
    ).toEqual([
      [third.number, '2027-12-15', null],
      [fourth.number, '2027-12-12', '2027-12-14'],
      [second.number, '2027-12-10', '2027-12-11'],
      [first, '2027-12-01', '2027-12-09'],
    ])
  })

  test('tells what differs from the one before', async () => {
    const publisher = await app.as('publicist')
    const staff = await app.as('contracteerder')
    const gone = (await app.db('contracts').where({ status: 'active' }))[0]!
    const fresh = await app.aContract({ upto: 'active' })
    const renamed = await app.aContract({ upto: 'active' })
    await aPublished(app)
    const provider = await staff.get('providers', renamed.provider_id)
    await staff.put('providers', provider, { city: 'Zwolle' })
    await endContract(app, gone)
    const added = await app.aContract({ upto: 'active' })
    const draft = await aDraft(app)
    const found = await publisher.must('GET', `publications/${draft.id}/differences`)
    expect(found.counts).toEqual({ added: 1, removed: 1, changed: 1 })
    expect(found.items.find(({ kind }: Row) => kind === 'added')).toMatchObject({ provider_id: added.provider_id })
    expect(found.items.find(({ kind }: Row) => kind === 'removed')).toMatchObject({ provider_id: gone.provider_id })
    expect(found.items.find(({ kind }: Row) => kind === 'changed')).toMatchObject({
      provider_id: renamed.provider_id,
      fields: [{ field: 'city', was: 'Utrecht', becomes: 'Zwolle' }],
    })
    expect((await publisher.must('GET', `publications/${draft.id}/differences?kind=changed`)).total).toBe(1)
    expect(await publisher.call('GET', `publications/${draft.id}/differences?kind=nothing`)).toAnswer(400)
    expect(fresh.status).toBe('active')
  })
})

describe('a scheduled list', () => {
  const app = useApp()
  const tomorrow = '2027-12-02T08:00:00.000Z'
  const later = '2027-12-02T08:00:01.000Z'

  async function aScheduled(): Promise<Row> {
    const draft = await aDraft(app)
    await step(app, draft, 'check')
    const answer = await step(app, draft, 'schedule', { scheduled_at: tomorrow })
    expect(answer.body).toMatchObject({ status: 'scheduled', scheduled_by_name: expect.any(String) })
    return answer.body
  }

  test('goes out once at its hour, with nobody logged in and two servers looking', async () => {
    await app.aContract({ upto: 'active' })
    const list = await aScheduled()
    expect(await publishDue(app.db, '2027-12-02', '2027-12-02T07:59:59.999Z')).toBe(0)
    const counts = await Promise.all([publishDue(app.db, '2027-12-02', later), publishDue(app.db, '2027-12-02', later)])
    expect(counts.reduce((one, other) => one + other)).toBe(1)
    const published = await (await app.as('publicist')).get('publications', list.id)
    expect(published).toMatchObject({ status: 'published', published_on: '2027-12-02', published_by_name: list.scheduled_by_name })
    expect((await app.eventsOf('publications', list.id)).filter(({ after }) => after?.status === 'published')).toHaveLength(1)
  })

  test('does not go out when an error has come up since: a task says so, and is done once the list is checked again', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const list = await aScheduled()
    await endContract(app, contract)
    expect(await publishDue(app.db, '2027-12-02', later)).toBe(0)
    const publisher = await app.as('publicist')
    expect(await publisher.get('publications', list.id)).toMatchObject({ status: 'draft', number: null, scheduled_at: null })
    const [task] = await publisher.list('tasks', { subject: 'publications', subject_id: list.id })
    expect(task).toMatchObject({ kind: 'publication_stopped', done: false, owner_name: list.scheduled_by_name, subject_reference: 'GGZ-2027' })
    await step(app, list, 'compose')
    await step(app, list, 'check')
    expect(await publisher.get('tasks', task!.id)).toMatchObject({ done: true })
  })

  test('cannot be set for an hour that has passed', async () => {
    const draft = await aDraft(app)
    await step(app, draft, 'check')
    expect(await step(app, draft, 'schedule', { scheduled_at: '2027-11-30T08:00:00.000Z' })).toBeInvalidAt('scheduled_at')
    expect(await step(app, draft, 'schedule')).toBeInvalidAt('scheduled_at')
  })
})
