import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { Session } from '../support/session.ts'
import { startServer, stopServers, temporaryFolder } from './serverProcess.ts'

const folder = temporaryFolder()
const env = (name: string): Record<string, string> => ({ DATABASE_URL: `sqlite://${join(folder.path, name)}` })

afterEach(stopServers)
afterAll(folder.remove)

describe('what was answered is kept', () => {
  test('a save, its audit event and its session survive kill -9', async () => {
    const first = await startServer(env('killed.db'))
    const staff = await Session.login(first.url, 'contracteerder')
    const names = Array.from({ length: 20 }, (_, number) => `Bestand tegen uitval ${number}`)
    const saved = await Promise.all(names.map((name) => staff.must('POST', 'providers', { name, kind: 'institution' })))
    expect(await first.stop('SIGKILL')).toBe(null)

    const second = await startServer(env('killed.db'))
    const again = new Session(second.url, staff.headers)
    for (const provider of saved) expect(await again.get('providers', provider.id)).toEqual(provider)
    const [event] = await again.list('audit_events', { resource: 'providers', record_id: saved.at(-1)?.id })
    expect(event).toMatchObject({ action: 'create', after: { name: saved.at(-1)?.name } })
  })

  test('a save under way at kill -9 is there wholly, with its audit event, or not at all', async () => {
    const first = await startServer(env('midway.db'))
    const staff = await Session.login(first.url, 'contracteerder')
    const sent = Array.from({ length: 60 }, (_, number) =>
      staff.call('POST', 'providers', { name: `Onderweg ${number}`, kind: 'institution' }).catch(() => null),
    )
    await Promise.race(sent)
    await first.stop('SIGKILL')
    const answered = (await Promise.all(sent)).filter((answer) => answer?.status === 201)

    const second = await startServer(env('midway.db'))
    const again = new Session(second.url, staff.headers)
    const kept = await again.list('providers', { name_like: 'Onderweg' })
    const admin = await Session.login(second.url, 'beheerder')
    const events = await admin.list('audit_events', { resource: 'providers', action: 'create' }, { sort: ['id', 'DESC'], range: [0, 199] })
    expect(kept.length).toBeGreaterThanOrEqual(answered.length)
    const audited = new Set(events.map((event) => event.record_id))
    for (const provider of kept) expect(audited).toContain(provider.id)
    expect(events.filter((event) => event.after?.name?.startsWith('Onderweg')).length).toBe(kept.length)
  })
})

describe.each(['SIGTERM', 'SIGINT'] as const)('%s', (signal) => {
  test('lets running requests finish, ends with code 0 and lets go of the database', async () => {
    const first = await startServer(env(`${signal}.db`))
    const staff = await Session.login(first.url, 'contracteerder')
    const saves = Array.from({ length: 10 }, (_, number) => staff.call('POST', 'providers', { name: `Nog net ${number}`, kind: 'institution' }))
    await saves[0]
    const code = await first.stop(signal)
    expect(code).toBe(0)
    const answered = (await Promise.allSettled(saves)).flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))

    const second = await startServer(env(`${signal}.db`))
    const kept = await new Session(second.url, staff.headers).list('providers', { name_like: 'Nog net' })
    expect(kept.length).toBe(answered.filter(({ status }) => status === 201).length)
  })
})
