import { describe, expect, test } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { readConfig } from '../../../server/config.ts'
import { Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a page that works for somebody else than who is signed in', () => {
  const app = useApp()
  const idOf = async (name: 'contracteerder' | 'teamleider') => (await (await app.as(name)).must('GET', 'auth/me')).id
  const forUser = (id: number | string) => ({ 'x-expected-user': String(id) })

  test('saves nothing and reads nothing, and is told who is', async () => {
    const lead = await app.as('teamleider')
    const staff = await idOf('contracteerder')
    const refused = await lead.call('POST', 'providers', { name: 'Van een ander', kind: 'institution' }, forUser(staff))
    expect(refused).toAnswer(409)
    expect(refused.body).toEqual({
      code: 'other_user',
      message: expect.stringContaining('aangemeld'),
      full_name: (await lead.must('GET', 'auth/me')).full_name,
    })
    expect(await lead.list('providers', { name: 'Van een ander' })).toEqual([])
    expect(await lead.call('GET', 'providers', undefined, forUser(staff))).toAnswer(409)
    expect(await lead.call('POST', 'auth/logout', undefined, forUser(staff))).toAnswer(409)
    expect(await lead.call('GET', 'auth/me')).toAnswer(200)
  })

  test('who is the right one, or tells of nobody, goes on; logging in is always possible', async () => {
    const staff = await app.as('contracteerder')
    const id = await idOf('contracteerder')
    for (const headers of [forUser(id), {}]) expect(await staff.call('POST', 'providers', { name: 'Zelf', kind: 'institution' }, headers)).toAnswer(201)
    const credentials = { username: 'teamleider', password: 'demo-teamleider' }
    const session = await Session.login(app.url, 'contracteerder')
    expect(await session.call('POST', 'auth/login', credentials, forUser(id))).toAnswer(200)
  })

  test('without a session it is a 401 as ever', async () => {
    expect(await app.anonymous.call('GET', 'providers', undefined, forUser(1))).toAnswer(401)
  })
})

describe('the accounts of a demonstration', () => {
  const demo = useApp({ seed: 'demo' })
  const empty = useApp()

  test('are named on its login page, and each opens it', async () => {
    const accounts = (await demo.anonymous.must('GET', 'auth/demo')) as unknown as { username: string; password: string }[]
    expect(accounts.map(({ username }) => username)).toEqual([
      'contracteerder',
      'contracteerder2',
      'teamleider',
      'teamleider2',
      'publicist',
      'raadpleger',
      'beheerder',
    ])
    for (const { username, password } of accounts.slice(0, 2)) await Session.login(demo.url, username, password)
  })

  test('are none where the database is no demonstration', async () => {
    expect(await empty.anonymous.must('GET', 'auth/demo')).toEqual([])
  })

  test('are none in production, whatever the database', async () => {
    const config = { ...readConfig({ NODE_ENV: 'production', LOG_LEVEL: 'silent' }), today: () => '2027-12-01' }
    const server = createApp({ db: demo.db, config }).listen(0, '127.0.0.1')
    await new Promise((resolve) => server.once('listening', resolve))
    const { port } = server.address() as { port: number }
    const answer = await new Session(`http://127.0.0.1:${port}`).call('GET', 'auth/demo')
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    expect(answer.body).toEqual([])
  })
})
