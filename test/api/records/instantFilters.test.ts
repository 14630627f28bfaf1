import { beforeAll, describe, expect, test } from 'vitest'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('filters on instants', () => {
  const app = useApp()
  let staff: Session

  /** Around the change to summer time (28 March 2027, 01:00 UTC), to winter time (31 October 2027, 01:00 UTC), and in between. */
  const made: Record<string, string> = {
    'last of 27 March': '2027-03-27T22:59:59.999Z',
    'first of 28 March': '2027-03-27T23:00:00.000Z',
    'last of 28 March': '2027-03-28T21:59:59.999Z',
    'first of 29 March': '2027-03-28T22:00:00.000Z',
    'last of 30 October': '2027-10-30T21:59:59.999Z',
    'first of 31 October': '2027-10-30T22:00:00.000Z',
    'last of 31 October': '2027-10-31T22:59:59.999Z',
    'first of 1 November': '2027-10-31T23:00:00.000Z',
  }

  beforeAll(async () => {
    staff = await app.as('contracteerder')
    for (const [name, created_at] of Object.entries(made)) {
      const { id } = await app.aProvider({ name })
      await app.db('providers').where({ id }).update({ created_at })
    }
  })

  const found = async (filter: Row): Promise<string[]> => (await staff.list('providers', filter, { sort: ['created_at', 'ASC'] })).map(({ name }) => name)
  const names = Object.keys(made)

  test.each([
    [{ created_at: '2027-03-28' }, names.slice(1, 3)],
    [{ created_at: ['2027-03-28', '2027-10-31'] }, [...names.slice(1, 3), ...names.slice(5, 7)]],
    [{ created_at_gte: '2027-03-28', created_at_lte: '2027-03-28' }, names.slice(1, 3)],
    [{ created_at_gte: '2027-10-31', created_at_lte: '2027-10-31' }, names.slice(5, 7)],
    [{ created_at_gte: '2027-03-29', created_at_lte: '2027-10-30' }, names.slice(3, 5)],
    [{ created_at_gte: '2027-03-28T22:00:00Z', created_at_lte: '2027-10-30T21:59:59.999Z' }, names.slice(3, 5)],
    [{ created_at_gte: '2027-03-29T00:00:00+02:00', created_at_lte: '2027-10-30T23:59:59.999+02:00' }, names.slice(3, 5)],
    [{ created_at: '2027-03-28T00:00:00+01:00' }, ['first of 28 March']],
    [{ created_at_lte: '2027-03-27' }, ['last of 27 March']],
  ])('%o', async (filter, expected) => expect(await found({ name_like: ' of ', ...filter })).toEqual(expected))

  test.each(['banaan', '2027-02-30', '2027-09-15T25:00:00Z', '2027-02-30T10:00:00Z', '2027-09-15T10:00:00', '2027-09-15T10:00:00+25:00', '', 5, true, [], {}])(
    'of %o are a 400 that names the field',
    async (value) => {
      for (const key of ['created_at_gte', 'updated_at_lte']) {
        const answer = await staff.query('providers', { filter: { [key]: value } })
        expect(answer).toAnswer(400)
        expect(answer.body.message).toContain(key)
      }
      if (Array.isArray(value)) return
      expect(await staff.query('providers', { filter: { created_at: value } })).toAnswer(400)
    },
  )

  test.each([
    ['providers', { sustainable_choice_on: '2027-02-30' }],
    ['providers', { archived: 'misschien' }],
    ['contracts', { plafond_cents_gte: 'veel' }],
    ['contracts', { starts_on_lte: '31-12-2027' }],
    ['audit_events', { at_gte: 'gisteren' }],
  ])('and a nonsense value of %s in %o is a 400 too', async (resource, filter) => {
    expect(await staff.query(resource, { filter })).toAnswer(400)
  })

  test('of the audit log mean the same days', async () => {
    const provider = await app.aProvider()
    await app.db('audit_events').where({ resource: 'providers', record_id: provider.id }).update({ at: '2027-03-27T23:00:00.000Z' })
    const events = (day: string) => staff.list('audit_events', { resource: 'providers', record_id: provider.id, at_gte: day, at_lte: day })
    expect(await events('2027-03-28')).toHaveLength(1)
    expect(await events('2027-03-27')).toHaveLength(0)
  })

  test.each([
    'providers?filter={}&filter={}',
    'providers?sort=["id","ASC"]&sort=["id","DESC"]',
    'providers?range=[0,1]&range=[0,1]',
    'providers/facets?filter={}&filter={}',
    'public/contracted-parties?policy=GGZ-2027&policy=KV-2025-2026',
    'public/contracted-parties?policy=GGZ-2027&on=2027-01-01&on=2027-01-02',
    'public/contracted-parties?policy=GGZ-2027&format=csv&format=json',
    'public/contracted-parties?policy=GGZ-2027&q=a&q=b',
    '../gecontracteerd?zoek=a&zoek=b',
  ])('a parameter given twice is a 400: %s', async (path) => {
    expect(await staff.call('GET', path)).toAnswer(400, 'bad_request')
  })
})
