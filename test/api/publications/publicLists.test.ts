import { parse } from 'csv-parse/sync'
import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { readDutchDay } from '../../../server/features/publications/public/readDutchDay.ts'
import { xlsxText } from '../../../server/platform/http/cells.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const LIST = '/api/public/contracted-parties'

describe('all lists in force', () => {
  const app = useApp({ today: '2026-12-20' })
  const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers })
  const json = async (path: string): Promise<Row> => (await get(path)).json() as Promise<Row>
  const text = async (path: string, headers: Record<string, string> = {}): Promise<string> => (await get(path, headers)).text()

  async function publish(code: 'GGZ-2027' | 'KV-2025-2026'): Promise<Row> {
    const publisher = await app.as('publicist')
    let list = await publisher.must('POST', 'publications', { policy_id: await app.policyId(code) })
    for (const name of ['check', 'publish']) list = await publisher.must('POST', `publications/${list.id}/${name}`, { version: list.version })
    return list
  }

  async function anActive(track: 'digitaal' | 'standaard', fields: Row): Promise<void> {
    const contract = await app.aContract({ track, upto: 'active' })
    const staff = await app.as('contracteerder')
    expect(await staff.put('providers', await staff.get('providers', contract.provider_id), fields)).toAnswer(200)
  }

  test('before there is one, are none', async () => {
    expect(await json(`${LIST}/policies`)).toEqual([])
    expect(await json(LIST)).toEqual({ on: '2026-12-20', lists: [] })
    expect((await get(`${LIST}?policy=GGZ-2027`)).status).toBe(404)
  })

  test('are answered where no policy is asked for, and the policies that have one are listed', async () => {
    await anActive('digitaal', { name: 'De Linde', city: 'Zwolle', agb_code: '06499001' })
    await anActive('standaard', { name: 'Herstelhotel _x0041_', city: 'Zwolle', agb_code: '06499002' })
    await publish('GGZ-2027')
    await publish('KV-2025-2026')
    const { on, lists } = await json(LIST)
    expect(on).toBe('2026-12-20')
    expect(lists.map((list: Row) => [list.policy, list.entries.map(({ name }: Row) => name)])).toEqual([
      ['GGZ-2027', ['De Linde']],
      ['KV-2025-2026', ['Herstelhotel _x0041_']],
    ])
    expect((await json(`${LIST}/policies`)).map(({ policy, number }: Row) => [policy, number])).toEqual([
      ['GGZ-2027', 1],
      ['KV-2025-2026', 1],
    ])
    const rows = parse(await text(`${LIST}?format=csv`), { columns: true, delimiter: ';', bom: true }) as Record<string, string>[]
    expect(rows.map(({ naam, inkoopbeleid }) => [naam, inkoopbeleid])).toEqual([
      ['De Linde', 'GGZ-2027'],
      ['Herstelhotel _x0041_', 'KV-2025-2026'],
    ])
  })

  test('in a spreadsheet a name keeps what looks like a sign of that format', async () => {
    const workbook = new excel.Workbook()
    await workbook.xlsx.load(await (await get(`${LIST}?format=xlsx`)).arrayBuffer())
    expect(workbook.getWorksheet('Gecontracteerde partijen')!.getRow(3).getCell(1).text).toBe('Herstelhotel _x005F_x0041_')
    expect(['_x0041_', 'a_x000d_b', '_x41_', 'x_y'].map(xlsxText)).toEqual(['_x005F_x0041_', 'a_x005F_x000d_b', '_x41_', 'x_y'])
  })

  test('are searched by the page unless one is chosen, with care types by name', async () => {
    const both = await text('/gecontracteerd?zoek=zwolle')
    expect(both).toContain('De Linde')
    expect(both).toContain('Herstelhotel')
    expect(both).toContain('Eerstelijnsverblijf (elv)')
    expect(both).toContain('2 van 2 vermeldingen gevonden')
    const one = await text('/gecontracteerd?zoek=zwolle&beleid=GGZ-2027')
    expect(one).toContain('De Linde')
    expect(one).not.toContain('Herstelhotel')
  })

  test('an entry whose period is over says so, from the day after', async () => {
    app.setToday('2026-12-31')
    expect(await text('/gecontracteerd?zoek=herstelhotel')).not.toContain('looptijd voorbij')
    app.setToday('2027-01-01')
    expect(await text('/gecontracteerd?zoek=herstelhotel')).toContain('looptijd voorbij')
    expect(await text('/gecontracteerd?zoek=linde')).not.toContain('looptijd voorbij')
  })

  test('follow no host that a caller names: not in the feed, nor in the page, nor in the schema', async () => {
    for (const path of [`${LIST}/feed`, '/gecontracteerd', `${LIST}/schema.json`]) {
      const forged = await text(path, { host: 'kwaad.example', 'x-forwarded-host': 'kwaad.example' })
      expect(forged).not.toContain('kwaad.example')
      expect(forged).toBe(await text(path))
    }
    const ids = [...(await text(`${LIST}/feed`)).matchAll(/<id>([^<]+)<\/id>/g)].map(([, id]) => id)
    expect(ids).toEqual(['urn:zorginkoop:gecontracteerde-partijen', 'urn:zorginkoop:lijst:KV-2025-2026:1', 'urn:zorginkoop:lijst:GGZ-2027:1'])
  })
})

describe('a page of a long list', () => {
  const app = useApp({ today: '2027-03-01' })
  const page = async (query: string): Promise<string> => (await fetch(`${app.url}/gecontracteerd${query}`)).text()
  const rowsOf = (html: string): number => html.match(/<th scope="row">/g)?.length ?? 0

  test('says which part it is, and leads to all of it on one page', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const publisher = await app.as('publicist')
    let list = await publisher.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    const [entry] = await app.db('publication_entries').where({ publication_id: list.id })
    const copies = Array.from({ length: 59 }, (_, at) => ({ ...entry, id: undefined, care_type: `x${at}`, provider_id: contract.provider_id }))
    for (const { id: _id, ...copy } of copies) await app.db('publication_entries').insert(copy)
    const found = await app.db('publications').where({ id: list.id }).update({ status: 'published', number: 1, published_on: '2027-03-01', entry_count: 60 })
    expect(found).toBe(1)
    list = await publisher.get('publications', list.id)
    expect(rowsOf(await page(''))).toBe(50)
    expect(await page('')).toContain('Pagina 1 van 2: vermelding 1 tot en met 50 van 60.')
    expect(await page('?pagina=2')).toContain('Pagina 2 van 2: vermelding 51 tot en met 60 van 60.')
    expect(await page('')).toContain('href="/gecontracteerd?alles=ja"')
    const whole = await page('?alles=ja')
    expect(rowsOf(whole)).toBe(60)
    expect(whole).not.toContain('Pagina 1')
  })
})

describe('a day as a reader writes it', () => {
  test.each([
    ['12-11-2026', '2026-11-12'],
    ['1/3/2026', '2026-03-01'],
    ['01.03.2026', '2026-03-01'],
    ['2026-11-12', '2026-11-12'],
    ['29-02-2028', '2028-02-29'],
    ['29-02-2027', null],
    ['12-11-26', null],
    ['gisteren', null],
    ['', null],
  ])('%s is %s', (text, day) => expect(readDutchDay(text)).toBe(day))
})
