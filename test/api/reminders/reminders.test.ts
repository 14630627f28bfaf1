import { describe, expect, test } from 'vitest'
import { startJobs } from '../../../server/api/jobHandlers.ts'
import { readConfig } from '../../../server/config.ts'
import { DIGEST_TIMES } from '../../../server/features/reminders/writeDigests.ts'
import { addRecurring } from '../../../server/platform/jobs/recurring.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import type { AccountName } from '../../support/templates.ts'

describe('own settings', () => {
  const app = useApp()
  const settings = async (name: AccountName, wish: Row) => (await app.as(name)).call('POST', 'auth/settings', wish)

  test('are set by each for themselves: where and how often', async () => {
    const reader = await app.as('raadpleger')
    expect(await reader.must('GET', 'auth/settings')).toEqual({ email: null, digest: 'none', calendar_made_at: null })
    expect((await settings('raadpleger', { email: 'tom@example.nl', digest: 'weekly' })).body).toMatchObject({ email: 'tom@example.nl', digest: 'weekly' })
    expect(await (await app.as('publicist')).must('GET', 'auth/settings')).toMatchObject({ email: null, digest: 'none' })
  })

  test('take nothing else along: no role, no name', async () => {
    await settings('contracteerder', { role: 'admin', full_name: 'X', email: 'lotte@example.nl' })
    expect(await (await app.as('contracteerder')).must('GET', 'auth/me')).toMatchObject({ role: 'contracting', full_name: 'Lotte Kuipers' })
  })

  test('a digest needs an address to go to', async () => {
    expect(await settings('publicist', { digest: 'daily' })).toBeInvalidAt('email')
    await settings('publicist', { email: 'sanne@example.nl', digest: 'daily' })
    expect(await settings('publicist', { email: null })).toBeInvalidAt('email')
  })

  test.each(['x@y.nl\r\nRCPT TO:<q@z.nl>', 'x@y.nl\nBcc: q@z.nl', 'x@y.nl, q@z.nl', 'x'])('%j is no address', async (email) => {
    expect(await settings('contracteerder2', { email })).toBeInvalidAt('email')
  })

  test('are read by the administrator and nobody else', async () => {
    await settings('teamleider', { email: 'noor@example.nl', digest: 'daily' })
    const { id } = await (await app.as('teamleider')).must('GET', 'auth/me')
    expect(await (await app.as('beheerder')).get('users', id)).toMatchObject({ email: 'noor@example.nl', digest: 'daily' })
    for (const name of ['contracteerder', 'publicist', 'raadpleger', 'teamleider2'] as const) {
      expect(await (await app.as(name)).get('users', id)).not.toHaveProperty('email')
      expect(await (await app.as(name)).list('users', { email: 'noor@example.nl' }).catch(() => [])).toEqual([])
    }
  })

  test('are nobody’s without a session, nor an integration’s', async () => {
    for (const [method, path] of [
      ['GET', 'settings'],
      ['POST', 'settings'],
      ['POST', 'calendar'],
      ['DELETE', 'calendar'],
    ] as const)
      expect(await app.anonymous.call(method, `auth/${path}`, method === 'GET' ? undefined : {})).toAnswer(401)
    const { token } = await (await app.as('beheerder')).must('POST', 'api_tokens', { name: 'Koppeling', role: 'contracting' })
    const answer = await app.anonymous.call('GET', 'auth/settings', undefined, { authorization: `Bearer ${token}` })
    expect(answer.status).toBe(400)
  })
})

describe('the digest', () => {
  const app = useApp()
  /** Two servers that both look for what has come, and do it. */
  async function morningOf(day: string, hour = '06:30'): Promise<void> {
    app.setToday(day)
    const working = { db: app.db, config: readConfig({ TODAY: day, PUBLIC_URL: 'https://inkoop.example.nl' }), failed: () => {} }
    const now = () => `${day}T${hour}:00.000Z`
    await Promise.all([1, 2].map(() => addRecurring(app.db, [{ kind: 'write_digests', pattern: DIGEST_TIMES }], now())))
    const servers = [1, 2].map(() => startJobs(working, { now: () => `${day}T23:59:59.000Z`, poll_ms: 10, alone: false }))
    await expect.poll(() => app.db('jobs').whereNot({ status: 'done' }).count({ total: '*' }).first(), { timeout: 20_000 }).toEqual({ total: 0 })
    await Promise.all(servers.map((server) => server.stop()))
  }
  const mails = async (recipient: string): Promise<Row[]> => (await app.as('beheerder')).list('mails', { recipient })
  const wish = async (name: AccountName, digest: string) => (await app.as(name)).must('POST', 'auth/settings', { email: `${name}@example.nl`, digest })

  test('goes once to who wishes it, on working days, weekly on Monday, and not where there is nothing to say', async () => {
    await app.stopJobs()
    const staff = await app.as('contracteerder')
    const { id: owner_id } = await staff.must('GET', 'auth/me')
    const contract = await app.aContract({ upto: 'active', fields: { owner_id } })
    const question = await staff.must('POST', 'questions', {
      policy_id: contract.policy_id,
      provider_id: contract.provider_id,
      subject: 'Tarief',
      question: 'Hoe zit dat?',
      received_on: '2027-11-01',
      owner_id,
    })

    expect(question).toHaveProperty('id')
    await wish('contracteerder', 'daily')
    await wish('contracteerder2', 'daily')
    await wish('teamleider', 'weekly')
    await morningOf('2027-12-02')
    const [mail, ...more] = await mails('contracteerder@example.nl')
    expect(more).toEqual([])
    expect(mail).toMatchObject({ kind: 'digest', status: 'kept', user_name: 'Lotte Kuipers' })
    expect(mail!.subject).toMatch(/^Uw werk: .*(te laat|deze week)/)
    expect(mail!.body).toContain('Vraag van een zorgaanbieder')
    expect(mail!.body).toContain(`https://inkoop.example.nl/questions/${question.id}/show`)
    expect(await mails('contracteerder2@example.nl')).toEqual([])
    expect(await mails('teamleider@example.nl')).toEqual([])
    await morningOf('2027-12-03')
    expect(await mails('contracteerder@example.nl')).toHaveLength(2)
    // A Saturday: the last moment is that of Friday, which has been.
    await morningOf('2027-12-04')
    expect(await mails('contracteerder@example.nl')).toHaveLength(2)
  })

  test('names no private ground, whoever it is for', async () => {
    const staff = await app.as('contracteerder')
    const { id: owner_id } = await staff.must('GET', 'auth/me')
    const contract = await app.aContract({ upto: 'active', fields: { owner_id } })
    const [secret] = await staff.list('assessments', { contract_id: contract.id, clause: 'GGZ-U-3' })
    expect((await staff.put('assessments', secret!, { outcome: 'present', evidence: 'Vastgelegd.', assessed_on: '2027-12-03' })).status).toBe(200)
    app.setToday('2027-12-06')
    const waiting = (await staff.must('GET', 'work?filter={"kind":"condition_unmet"}')) as unknown as Row[]
    expect(waiting.map(({ about }) => about)).toContain('GGZ-U-3')
    await morningOf('2027-12-06')
    for (const { body, subject } of await mails('contracteerder@example.nl')) expect(`${subject} ${body}`).not.toMatch(/GGZ-U-3|Voorwaarde niet meer vervuld/)
  })

  test('of a day on which no server ran is not sent the next day', async () => {
    const before = (await mails('contracteerder@example.nl')).length
    // Before seven on Wednesday: the last moment is that of Tuesday.
    await morningOf('2027-12-08', '05:30')
    expect(await mails('contracteerder@example.nl')).toHaveLength(before)
  })
})

describe('the calendar', () => {
  const app = useApp()
  const make = async (name: AccountName): Promise<string> => (await (await app.as(name)).must('POST', 'auth/calendar', {})).address
  const read = async (address: string) => {
    const answer = await fetch(`${app.url}${new URL(address).pathname}`)
    return { status: answer.status, type: answer.headers.get('content-type'), text: (await answer.text()).replaceAll('\r\n ', '') }
  }

  test('holds one’s terms as whole days, each with an id that stays', async () => {
    const staff = await app.as('contracteerder')
    const { id: owner_id } = await staff.must('GET', 'auth/me')
    const { provider_id, policy_id } = await app.aContract({ upto: 'active', fields: { owner_id } })
    const question = await staff.must('POST', 'questions', {
      policy_id,
      provider_id,
      subject: 'Tarief',
      question: 'Hoe zit dat?',
      received_on: '2027-11-01',
      owner_id,
    })
    const address = await make('contracteerder')
    const { status, type, text } = await read(address)
    expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8'])
    const event = text.split('BEGIN:VEVENT').find((part) => part.includes(`/questions/${question.id}/show`))!
    expect(event).toContain(`DTSTART;VALUE=DATE:${question.awaited_on.replaceAll('-', '')}\r\n`)
    expect(event).toMatch(/SUMMARY:Vraag van een zorgaanbieder: /)
    expect(event).toMatch(/DTSTAMP:\d{8}T\d{6}Z/)
    expect(text).not.toMatch(/VALARM|TZID/)
    const ids = (all: string) => [...all.matchAll(/UID:(\S+)/g)].map(([, uid]) => uid)
    expect(ids((await read(address)).text)).toEqual(ids(text))
    expect(new Set(ids(text)).size).toBe(ids(text).length)
  })

  test('is made anew, and taken back: then the address is unknown', async () => {
    const first = await make('publicist')
    const second = await make('publicist')
    expect((await read(first)).status).toBe(404)
    expect((await read(second)).status).toBe(200)
    const publisher = await app.as('publicist')
    expect(await publisher.must('GET', 'auth/settings')).toMatchObject({ calendar_made_at: expect.any(String) })
    expect(await publisher.must('DELETE', 'auth/calendar', {})).toMatchObject({ calendar_made_at: null })
    expect((await read(second)).status).toBe(404)
    expect((await read(`${app.url}/api/calendar/nothing.ics`)).status).toBe(404)
  })

  test('of a user who is closed is gone, also when they come back', async () => {
    const address = await make('raadpleger')
    const { id } = await (await app.as('raadpleger')).must('GET', 'auth/me')
    const admin = await app.as('beheerder')
    await admin.put('users', await admin.get('users', id), { active: false })
    expect((await read(address)).status).toBe(404)
    await admin.put('users', await admin.get('users', id), { active: true })
    expect((await read(address)).status).toBe(404)
  })

  test('is nowhere kept in a form that opens it', async () => {
    const secret = new URL(await make('teamleider2')).pathname.split('/').pop()!.replace('.ics', '')
    const kept = JSON.stringify([await app.db('calendar_addresses'), await app.db('audit_events').where({ resource: 'users' })])
    expect(kept).not.toContain(secret)
  })
})
