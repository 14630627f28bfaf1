import { beforeAll, describe, expect, test } from 'vitest'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('saved views', () => {
  const app = useApp()
  let owner: Session
  let other: Session
  const view = (fields: Row = {}): Row => ({ list: 'contracts', name: 'Mijn ondertekende', filter: { status: ['signed'] }, ...fields })

  beforeAll(async () => {
    owner = await app.as('contracteerder')
    other = await app.as('raadpleger')
  })

  test('a view keeps filter, order, columns and page size, and is its maker’s', async () => {
    const whole = { ...view(), sort_field: 'next_due_on', sort_order: 'ASC', columns: { hidden: ['track'], ranks: [1, 0] }, per_page: 50 }
    const made = await owner.must('POST', 'saved_views', whole)
    expect(await owner.get('saved_views', made.id)).toMatchObject({ ...whole, sharing: 'own', is_own: true })
    expect((await other.call('GET', `saved_views/${made.id}`)).status).toBe(404)
    expect(await other.list('saved_views')).toEqual([])
  })

  test('shared with everybody it can be read by them and changed by nobody else', async () => {
    const made = await owner.must('POST', 'saved_views', view({ name: 'Voor allen', sharing: 'everyone' }))
    expect(await other.get('saved_views', made.id)).toMatchObject({ name: 'Voor allen', is_own: false })
    expect((await other.put('saved_views', made, { name: 'Anders' })).status).toBe(403)
    expect((await other.delete('saved_views', made.id)).status).toBe(403)
    expect((await owner.put('saved_views', made, { name: 'Anders' })).status).toBe(200)
    expect((await owner.delete('saved_views', made.id)).status).toBe(200)
  })

  test('another’s own view cannot be changed, nor be told from none', async () => {
    const made = await owner.must('POST', 'saved_views', view({ name: 'Geheim' }))
    for (const answer of [
      await other.put('saved_views', made, { name: 'Anders' }),
      await other.call('DELETE', `saved_views/${made.id}`, undefined, { 'if-match': '"1"' }),
    ])
      expect(answer.status).toBe(404)
  })

  test('how many one has is not told to another of the same role', async () => {
    const colleague = await app.as('contracteerder2')
    const filter = encodeURIComponent(JSON.stringify({ list: 'questions' }))
    await owner.must('POST', 'saved_views', view({ list: 'questions', name: 'Open vragen', filter: {} }))
    const told = async (session: Session) => (await session.call('GET', `saved_views?filter=${filter}&range=[0,0]`)).headers.get('content-range')
    expect([await told(owner), await told(colleague)]).toEqual([expect.stringMatching(/\/1$/), expect.stringMatching(/\/0$/)])
  })

  test('shared with the team it is seen by the team alone', async () => {
    const admin = await app.as('beheerder')
    const teams: Record<string, string> = { contracteerder: 'Noord', contracteerder2: 'Noord', teamleider: 'Zuid' }
    for (const user of await admin.list('users'))
      if (teams[user.username]) await admin.must('PUT', `users/${user.id}`, { version: user.version, team: teams[user.username] })
    const made = await owner.must('POST', 'saved_views', view({ name: 'Van het team', sharing: 'team' }))
    const seenBy = async (name: 'contracteerder2' | 'teamleider' | 'raadpleger') => (await (await app.as(name)).list('saved_views', { id: [made.id] })).length
    expect([await seenBy('contracteerder2'), await seenBy('teamleider'), await seenBy('raadpleger')]).toEqual([1, 0, 0])
  })

  test('a name is had once for each list of a user, and says so', async () => {
    await owner.must('POST', 'saved_views', view({ name: 'Twee keer' }))
    const again = await owner.post('saved_views', view({ name: 'Twee keer' }))
    expect([again.status, again.body.message]).toEqual([409, 'U heeft bij deze lijst al een weergave die “Twee keer” heet.'])
    expect((await owner.post('saved_views', view({ name: 'Twee keer', list: 'providers', filter: {} }))).status).toBe(201)
    expect((await other.post('saved_views', view({ name: 'Twee keer' }))).status).toBe(201)
  })

  test.each([
    ['a list that is none', { list: 'contracten' }, 'list'],
    ['a list that the role may not see', { list: 'api_tokens', filter: {} }, 'list'],
    ['a filter on no field', { filter: { kleur: 'rood' } }, 'filter'],
    ['an order by no field', { sort_field: 'kleur' }, 'sort_field'],
  ])('%s is refused', async (_what, fields, field) => {
    const answer = await owner.post('saved_views', view({ name: 'Fout', ...fields }))
    expect([answer.status, Object.keys(answer.body.errors)]).toEqual([422, [field]])
  })
})

describe('preferences', () => {
  const app = useApp()
  const set = (by: Session, changes: unknown) => by.call('PATCH', 'auth/preferences', changes)
  const of = async (by: Session) => (await by.must('GET', 'auth/me')).preferences

  test('each user has their own, told with who they are; what is not named stays', async () => {
    const [staff, viewer] = [await app.as('contracteerder'), await app.as('raadpleger')]
    expect(await of(staff)).toEqual({})
    expect((await set(staff, { theme: 'dark', 'contracts.perPage': 50 })).status).toBe(200)
    expect((await set(staff, { 'contracts.datatable': ['track'] })).status).toBe(200)
    expect(await of(staff)).toEqual({ theme: 'dark', 'contracts.perPage': 50, 'contracts.datatable': ['track'] })
    expect(await of(viewer)).toEqual({})
    await set(staff, { theme: null })
    expect(await of(staff)).toEqual({ 'contracts.perPage': 50, 'contracts.datatable': ['track'] })
  })

  test('what is no setting is refused, and nothing is kept of it', async () => {
    const staff = await app.as('contracteerder2')
    for (const changes of [[], { 'a b': 1 }, { theme: 'x'.repeat(4001) }, { theme: 'dark', '../x': 1 }]) expect((await set(staff, changes)).status).toBe(400)
    expect(await of(staff)).toEqual({})
    expect((await set(app.anonymous, { theme: 'dark' })).status).toBe(401)
  })
})
