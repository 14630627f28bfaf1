import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('the absence of a user', () => {
  const app = useApp()
  const called = async (name: string): Promise<Row> => (await (await app.as('beheerder')).list('users', { username: name }))[0]!
  const away = { absent_from: '2027-11-29', absent_until: '2027-12-10' }

  test('is said by oneself, and read by everybody with who takes over', async () => {
    const [own, deputy] = [await called('contracteerder'), await called('contracteerder2')]
    const staff = await app.as('contracteerder')
    const answer = await staff.call('POST', `users/${own.id}/absence`, { ...away, deputy_id: deputy.id })
    expect(answer).toAnswer(200)
    const seen = await (await app.as('raadpleger')).get('users', own.id)
    expect(seen).toMatchObject({ ...away, deputy_id: deputy.id, deputy_name: deputy.full_name })
    const [event] = await (await app.as('beheerder')).list('audit_events', { resource: 'users', record_id: own.id }, { sort: ['id', 'DESC'] })
    expect(event).toMatchObject({ actor: own.full_name, after: { ...away, deputy_id: deputy.id } })
    const back = await staff.call('POST', `users/${own.id}/absence`, { absent_from: null, absent_until: null, deputy_id: null })
    expect(back.body).toMatchObject({ absent_from: null, absent_until: null, deputy_id: null, deputy_name: null })
  })

  test('is said of another by a team lead or the administrator alone', async () => {
    const { id } = await called('contracteerder2')
    for (const [name, status] of [
      ['contracteerder', 403],
      ['raadpleger', 403],
      ['teamleider', 200],
      ['beheerder', 200],
    ] as const)
      expect((await (await app.as(name)).call('POST', `users/${id}/absence`, away)).status, name).toBe(status)
    expect(await app.anonymous.call('POST', `users/${id}/absence`, away)).toAnswer(401)
  })

  test('is all that is set there: not the team, the role or the name', async () => {
    const own = await called('contracteerder')
    await (await app.as('contracteerder')).call('POST', `users/${own.id}/absence`, { ...away, role: 'admin', full_name: 'Een ander', team: 'x', active: false })
    expect(await called('contracteerder')).toMatchObject({ role: own.role, full_name: own.full_name, team: own.team, active: true })
  })

  test('has its days in order, and a deputy who is there', async () => {
    const own = await called('contracteerder')
    const staff = await app.as('contracteerder')
    const say = (body: Row) => staff.call('POST', `users/${own.id}/absence`, body)
    expect(await say({ absent_from: '2027-12-10', absent_until: '2027-12-09' })).toBeInvalidAt('absent_until')
    expect(await say({ absent_from: '2027-12-10', absent_until: '2027-12-10' })).toAnswer(200)
    expect(await say({ absent_from: null, absent_until: '2027-12-10' })).toBeInvalidAt('absent_from')
    expect(await say({ deputy_id: own.id })).toBeInvalidAt('deputy_id')
    expect(await say({ deputy_id: 999_999 })).toBeInvalidAt('deputy_id')
    const admin = await app.as('beheerder')
    const gone = await admin.must('POST', 'users', {
      username: 'vertrokken',
      full_name: 'Vertrokken',
      role: 'contracting',
      password: 'een-lang-wachtwoord-1',
      active: false,
    })
    expect(await say({ deputy_id: gone.id })).toBeInvalidAt('deputy_id')
  })

  test('a team is kept by the administrator and filtered on by all; who keeps cases too', async () => {
    const admin = await app.as('beheerder')
    const own = await called('contracteerder')
    await admin.must('PUT', `users/${own.id}`, { version: own.version, team: 'GGZ Noord' })
    const reader = await app.as('raadpleger')
    expect((await reader.list('users', { team: 'GGZ Noord' })).map(({ id }) => id)).toEqual([own.id])
    const keepers = await reader.list('users', { keeps_cases: true })
    expect(keepers.map(({ id }) => id)).toContain(own.id)
    expect(keepers.map(({ id }) => id)).not.toContain((await called('publicist')).id)
    expect(keepers.map(({ id }) => id)).not.toContain((await called('vertrokken')).id)
  })
})
