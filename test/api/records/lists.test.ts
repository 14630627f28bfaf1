import { beforeAll, describe, expect, test } from 'vitest'
import { contracts } from '../../../server/features/contracts/contracts.ts'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const resources = [
  'policies',
  'clauses',
  'conditions',
  'providers',
  'qualifications',
  'contracts',
  'tariff_lines',
  'assessments',
  'proposals',
  'production',
  'plafond_requests',
  'amendments',
  'tasks',
  'audit_events',
  'users',
]

describe('lists', () => {
  const app = useApp()
  let staff: Session
  let first: Row
  let second: Row
  let third: Row

  beforeAll(async () => {
    staff = await app.as('contracteerder')
    first = await app.aProvider({
      name: 'Stichting De Linde',
      city: 'Zwolle',
      kvk_number: '11223344',
      agb_code: '06700001',
      settings: [2, 4],
      phone: '100% bereikbaar',
    })
    second = await app.aProvider({
      name: 'Praktijk Under_score',
      kind: 'independent',
      city: 'Arnhem',
      agb_code: '94700002',
      settings: [1],
      phone: '1000 bereikbaar',
    })
    third = await app.aProvider({ name: 'GGZ Wilgenhof', city: null, agb_code: '06700003', settings: [4, 8], archived: true })
  })

  const idsOf = async (filter: Row | string, resource = 'providers'): Promise<number[]> => {
    const answer = await staff.query(resource, { filter, range: [0, 999], sort: ['id', 'ASC'] })
    expect(answer, JSON.stringify(answer.body)).toAnswer(200)
    return (answer.body as Row[]).map((row) => row.id)
  }

  describe('filters', () => {
    test.each([
      ['equality', () => ({ city: 'Zwolle' }), () => [first]],
      ['one of an array', () => ({ city: ['Zwolle', 'Arnhem'] }), () => [first, second]],
      ['a boolean', () => ({ archived: true }), () => [third]],
      ['from', () => ({ agb_code_gte: '06700003' }), () => [second, third]],
      ['up to', () => ({ agb_code_lte: '06700001' }), () => [first]],
      ['contains, whatever the case', () => ({ name_like: 'DE lin' }), () => [first]],
      ['contains a literal %', () => ({ phone_like: '100%' }), () => [first]],
      ['contains a literal _', () => ({ name_like: 'r_s' }), () => [second]],
      ['a lone %', () => ({ name_like: '%' }), () => []],
      ['a lone _', () => ({ name_like: '_' }), () => [second]],
      ['a backslash', () => ({ name_like: '\\' }), () => []],
      ['empty', () => ({ city: null }), () => [third]],
      ['an array that contains', () => ({ settings: 4 }), () => [first, third]],
      ['an array that contains one of', () => ({ settings: [1, 8] }), () => [second, third]],
      ['several together', () => ({ settings: 4, archived: false }), () => [first]],
      ['one of an empty array', () => ({ id: [] }), () => []],
      ['ids', () => ({ id: [first.id, third.id] }), () => [first, third]],
      ['one id', () => ({ id: second.id }), () => [second]],
    ])('%s', async (_name, filter, rows) => {
      expect(await idsOf(filter())).toEqual(rows().map((row) => row.id))
    })

    test('a quote in a value stays a value', async () => {
      expect(await idsOf({ name_like: "' or 1=1 --" })).toEqual([])
      expect(await idsOf({ q: "'; drop table providers; --" })).toEqual([])
    })

    test.each([
      ['De Linde', () => first],
      ['linde', () => first],
      ['06700001', () => first],
      ['11223344', () => first],
      ['zwolle', () => first],
      ['wilgen', () => third],
    ])('q finds a provider by %s', async (q, row) => expect(await idsOf({ q })).toEqual([row().id]))

    test('q finds a contract by its reference, its provider’s name, code and city', async () => {
      const contract = await app.aContract({ provider: { name: 'Kliniek Berkenzicht', city: 'Terneuzen', agb_code: '06700009' } })
      expect(contract.reference).toMatch(/^OVK-\d{4}-\d{5}$/)
      for (const q of [contract.reference, 'berkenzicht', '06700009', 'terneuzen']) expect(await idsOf({ q }, 'contracts'), q).toEqual([contract.id])
      expect(await idsOf({ agb_code: '06700009' }, 'contracts')).toEqual([contract.id])
      expect(await idsOf({ provider_name_like: 'BERKEN' }, 'contracts')).toEqual([contract.id])
    })

    test('q takes words of a contract and of its provider together, whichever of them is rare', async () => {
      const contract = await app.aContract({ provider: { name: 'Kliniek Populierenhof', city: 'Hulst' } })
      const found = async (q: string): Promise<unknown[]> => {
        const query = app.db('contracts').select('id')
        contracts.search(query, q, app.db)
        return (await query).map(({ id }) => id)
      }
      for (const q of [`${contract.reference} populieren`, `hulst ${contract.reference}`, 'ovk populierenhof', 'KLINIEK ovk hulst']) {
        expect(await idsOf({ q }, 'contracts'), q).toEqual([contract.id])
        expect(await found(q), q).toEqual([contract.id])
      }
      for (const q of [`${contract.reference} berkenzicht`, 'populierenhof zwolle', 'hulst nergens']) {
        expect(await idsOf({ q }, 'contracts'), q).toEqual([])
        expect(await found(q), q).toEqual([])
      }
    })

    test('q follows a provider that is renamed', async () => {
      const contract = await app.aContract({ provider: { name: 'Oude Naam' } })
      const provider = await staff.get('providers', contract.provider_id)
      await staff.must('PUT', `providers/${provider.id}`, { version: provider.version, name: 'Verse Benaming' })
      expect(await idsOf({ q: 'verse benaming' })).toEqual([provider.id])
      expect(await idsOf({ q: 'verse benaming' }, 'contracts')).toEqual([contract.id])
      expect(await idsOf({ q: 'oude naam' }), 'by its former name').toEqual([provider.id])
    })

    test('several by id, without a range, are all answered', async () => {
      const clauses = await staff.list('clauses')
      expect(clauses.length).toBe(180)
      const answer = await staff.query('clauses', { filter: { id: clauses.map((clause) => clause.id) } })
      expect(answer.body).toHaveLength(180)
    })
  })

  describe('mistakes are a 400 that names them', () => {
    test.each([
      ['an unknown field in filter', { filter: { nonsense: 1 } }, 'nonsense'],
      ['an unknown suffix', { filter: { city_between: 1 } }, 'city_between'],
      ['an unknown field in sort', { sort: ['nonsense', 'ASC'] as [string, string] }, 'nonsense'],
      ['a filter that is no JSON', { filter: '{"city":' }, 'filter'],
      ['a filter that is no object', { filter: '[1]' }, 'filter'],
      ['a sort that is no JSON', { sort: 'name' }, 'sort'],
      ['a sort in no direction', { sort: ['name', 'SIDEWAYS'] as [string, string] }, 'sort'],
      ['a range that is no JSON', { range: '[0' }, 'range'],
      ['a range of one', { range: '[0]' }, 'range'],
      ['a range of text', { range: '["a","b"]' }, 'range'],
      ['a range backwards', { range: [9, 5] as [number, number] }, 'range'],
      ['a range below zero', { range: [-5, 5] as [number, number] }, 'range'],
      ['a page over 1000 rows', { range: [0, 1000] as [number, number] }, 'range'],
    ])('%s', async (_name, query, word) => {
      const answer = await staff.query('providers', query)
      expect(answer).toAnswer(400)
      expect(answer.body.message).toContain(word)
      expect(answer.body.code).toEqual(expect.any(String))
    })

    test('a value of the wrong type does not break the server', async () => {
      for (const filter of [
        { id: 'abc' },
        { id: { a: 1 } },
        { archived: 'misschien' },
        { name_like: 5 },
        { settings: 'x' },
        { q: 5 },
        { id: [null] },
        { created_at_gte: [] },
      ])
        expect((await staff.query('providers', { filter })).status, JSON.stringify(filter)).toBeLessThan(500)
    })
  })

  describe('pages', () => {
    test('Content-Range tells which rows, and of how many', async () => {
      const answer = await staff.query('clauses', { range: [5, 9], sort: ['id', 'ASC'] })
      expect(answer.headers.get('content-range')).toBe('clauses 5-9/180')
      expect(answer.body).toHaveLength(5)
    })

    test('the last page is as short as it is', async () => {
      const answer = await staff.query('clauses', { range: [176, 185], sort: ['id', 'ASC'] })
      expect(answer.headers.get('content-range')).toBe('clauses 176-179/180')
      expect(answer.body).toHaveLength(4)
    })

    test('beyond the end, and of nothing, there is an empty page with the right total', async () => {
      const beyond = await staff.query('clauses', { range: [500, 509] })
      expect(beyond).toAnswer(200)
      expect(beyond.body).toEqual([])
      expect(beyond.headers.get('content-range')).toMatch(/^clauses .*\/180$/)
      const nothing = await staff.query('clauses', { filter: { code: 'GGZ-X-99' } })
      expect(nothing.body).toEqual([])
      expect(nothing.headers.get('content-range')).toMatch(/^clauses .*\/0$/)
    })

    test('the total counts what the filter leaves, and follows every write', async () => {
      const total = async () => (await staff.query('providers', { filter: { city: 'Delfzijl' }, range: [0, 0] })).headers.get('content-range')?.split('/')[1]
      expect(await total()).toBe('0')
      const one = await app.aProvider({ city: 'Delfzijl' })
      await app.aProvider({ city: 'Delfzijl' })
      expect(await total()).toBe('2')
      await staff.must('PUT', `providers/${one.id}`, { version: one.version, city: 'Delft' })
      expect(await total()).toBe('1')
      expect(await staff.delete('providers', one.id)).toAnswer(200)
      expect(await total()).toBe('1')
    })

    test('counts anew after a write, also at its side', async () => {
      const viewer = await app.as('raadpleger')
      const contract = await app.aContract({ upto: 'assessing' })
      const path = `contracts/facets?filter=${encodeURIComponent(JSON.stringify({ provider_id: contract.provider_id }))}`
      expect((await viewer.must('GET', path)).status).toEqual({ assessing: 1 })
      await (await app.as('contracteerder')).put('contracts', contract, { status: 'withdrawn', closed_on: '2026-11-20', reason: 'Aanvraag ingetrokken.' })
      expect((await viewer.must('GET', path)).status).toEqual({ withdrawn: 1 })
    })

    test('a thousand rows are a page', async () => expect(await staff.query('clauses', { range: [0, 999] })).toAnswer(200))

    test('pages do not overlap where the sorted values are the same', async () => {
      const pages = await Promise.all([0, 40, 80, 120].map((from) => staff.query('clauses', { range: [from, from + 40 - 1], sort: ['policy_id', 'ASC'] })))
      const ids = pages.flatMap((page) => (page.body as Row[]).map((row) => row.id))
      expect(new Set(ids).size).toBe(160)
    })
  })

  describe('order', () => {
    test.each(['ASC', 'DESC'])('by name %s', async (order) => {
      const answer = await staff.query('providers', { filter: { id: [first.id, second.id, third.id] }, sort: ['name', order], range: [0, 9] })
      const names = ['GGZ Wilgenhof', 'Praktijk Under_score', 'Stichting De Linde']
      expect((answer.body as Row[]).map((row) => row.name)).toEqual(order === 'ASC' ? names : names.reverse())
    })

    test.each(resources)('%s sorts by id, both ways, and takes q', async (resource) => {
      const session = await app.as('beheerder')
      for (const order of ['ASC', 'DESC']) {
        const answer = await session.query(resource, { sort: ['id', order], range: [0, 99] })
        expect(answer, JSON.stringify(answer.body)).toAnswer(200)
        const ids = (answer.body as Row[]).map((row) => row.id)
        expect(ids).toEqual([...ids].sort((a, b) => (order === 'ASC' ? a - b : b - a)))
        for (const id of ids) expect(id).toBeTypeOf('number')
      }
      expect(await session.query(resource, { filter: { q: 'zomaar' }, range: [0, 9] })).toAnswer(200)
    })
  })

  test('the answers of a list and of one record agree', async () => {
    const one = await staff.get('providers', first.id)
    const [listed] = await staff.list('providers', { id: first.id })
    expect(listed).toEqual(one)
    expect(one).toMatchObject({ settings: [2, 4], archived: false, warnings: expect.any(Array), version: 1 })
    expect(one.created_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/)
  })
})
