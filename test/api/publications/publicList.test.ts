import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import { plainCell } from '../../../server/platform/http/cells.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const LIST = '/api/public/contracted-parties'

describe('the public list', () => {
  const app = useApp()
  const get = (path: string, headers: Record<string, string> = {}) => fetch(app.url + path, { headers })
  const json = async (path: string): Promise<Row> => (await get(path)).json() as Promise<Row>

  async function publish(): Promise<Row> {
    const publisher = await app.as('publicist')
    let list = await publisher.must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    for (const name of ['check', 'publish']) list = await publisher.must('POST', `publications/${list.id}/${name}`, { version: list.version })
    return list
  }

  async function anActive(fields: Row): Promise<Row> {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    const provider = await staff.get('providers', contract.provider_id)
    return (await staff.put('providers', provider, fields)).body
  }

  test('does not exist before the first one is published: a sentence says so', async () => {
    await anActive({ name: '=cmd()|"Zorg"; Ééns & <b>', city: "'s-Gravenhage", agb_code: '06499001' })
    const draft = await (await app.as('publicist')).must('POST', 'publications', { policy_id: await app.policyId('GGZ-2027') })
    expect(draft.entry_count).toBe(1)
    const answer = await get(`${LIST}?policy=GGZ-2027`)
    expect(answer.status).toBe(404)
    expect(((await answer.json()) as Row).message).toBe('Op 01-12-2027 gold er geen lijst van gecontracteerde partijen voor GGZ-2027.')
    const page = await get('/gecontracteerd')
    expect(page.status).toBe(404)
    expect(await page.text()).toContain('nog geen lijst')
  })

  test('as JSON keeps to the schema that is served with it, and tells nothing else', async () => {
    await anActive({ name: 'Praktijk De Wilgen', sustainable_choice_on: '2027-01-01', city: 'Zwolle' })
    const list = await publish()
    const answer = await get(`${LIST}?policy=GGZ-2027`)
    const body = (await answer.json()) as Row
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile((await json(`${LIST}/schema.json`)) as object)
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true)
    expect(validate({ ...body, entries: [{ ...body.entries[0], street: 'Kerkstraat 1' }] })).toBe(false)
    expect(body).toMatchObject({ policy: 'GGZ-2027', number: list.number, date: '2027-12-01', on: '2027-12-01', care_types: ['ggz'] })
    expect(body.entries).toMatchObject([{ agb_code: '06499001' }, { name: 'Praktijk De Wilgen', standing: 'gecontracteerd', sustainable_choice: true }])
    expect(Object.keys(body.entries[0])).toEqual(expect.not.arrayContaining(['id', 'provider_id', 'contract_id', 'publication_id']))
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    expect(answer.headers.get('set-cookie')).toBeNull()
  })

  test('as CSV keeps leading zeros and runs no formula, and reads back equal', async () => {
    const answer = await get(`${LIST}?policy=GGZ-2027&format=csv`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    expect(text).toContain('"=""06499001"""')
    expect(text).toContain(`'=cmd()`)
    expect(answer.headers.get('content-disposition')).toContain('gecontracteerd-GGZ-2027-lijst-1.csv')
    const rows = parse(text, { columns: true, delimiter: ';' }) as Record<string, string>[]
    const { entries, number, date } = await json(`${LIST}?policy=GGZ-2027`)
    expect(rows.map((row) => [plainCell(row.naam!), plainCell(row.agb_code!), row.plaats, row.status, row.lijst, row.datum])).toEqual(
      entries.map((entry: Row) => [entry.name, entry.agb_code, entry.city, entry.standing, String(number), date]),
    )
  })

  test('as XLSX keeps the AGB code as text, under the number and date of the list', async () => {
    const answer = await get(`${LIST}?policy=GGZ-2027&format=xlsx`)
    const workbook = new excel.Workbook()
    await workbook.xlsx.load(await answer.arrayBuffer())
    const sheet = workbook.getWorksheet('Gecontracteerde partijen')!
    expect(sheet.getRow(2).getCell(2).value).toBe('06499001')
    expect(sheet.getRow(2).getCell(1).value).toBe('=cmd()|"Zorg"; Ééns & <b>')
    expect(workbook.getWorksheet('Over deze lijst')!.getRow(2).values).toEqual([undefined, 'Lijst', 1])
  })

  test('is sent once: what a reader has already is answered 304', async () => {
    const first = await get(`${LIST}?policy=GGZ-2027`)
    const etag = first.headers.get('etag')!
    expect(first.headers.get('cache-control')).toMatch(/^public/)
    expect((await get(`${LIST}?policy=GGZ-2027`, { 'if-none-match': etag })).status).toBe(304)
    expect((await get(`${LIST}?policy=GGZ-2027&care_type=ggz`, { 'if-none-match': etag })).status).toBe(200)
    const head = await fetch(`${app.url}${LIST}?policy=GGZ-2027`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
  })

  test.each([
    ['?policy=GGZ-2027&on=2027-13-01', 'on'],
    ['?policy=GGZ-2027&on=2027-12-02', 'on'],
    ['?policy=GGZ-2027&format=pdf', 'format'],
    ['?policy=GGZ-2027&care_type=xyz', 'care_type'],
    ['?policy=GGZ-2027&secret=1', 'secret'],
  ])('refuses %s, naming the parameter %s', async (query, name) => {
    const answer = await get(LIST + query)
    expect(answer.status).toBe(400)
    expect(((await answer.json()) as Row).message).toContain(name)
  })

  test('answers for a past day as it stood at its end', async () => {
    app.setToday('2027-12-10')
    await anActive({ name: 'Later gekomen', city: 'Assen' })
    await publish()
    expect((await json(`${LIST}?policy=GGZ-2027&on=2027-12-09`)).number).toBe(1)
    expect((await json(`${LIST}?policy=GGZ-2027&on=2027-12-10`)).number).toBe(2)
    expect((await get(`${LIST}?policy=GGZ-2027&on=2027-11-30`)).status).toBe(404)
    expect((await json(`${LIST}/changes?policy=GGZ-2027&from=1&to=2`)).added).toMatchObject([{ name: 'Later gekomen' }])
    expect((await json(`${LIST}/changes?policy=GGZ-2027&to=1`)).added).toHaveLength(2)
  })

  test('as a page: found by name, place and AGB code, without a script, every value escaped', async () => {
    const page = async (query: string): Promise<string> => (await get(`/gecontracteerd${query}`)).text()
    const whole = await page('')
    expect(whole).toContain('=cmd()|&quot;Zorg&quot;; Ééns &amp; &lt;b&gt;')
    expect(whole).not.toMatch(/<script|<b>| on\w+=/)
    expect(whole.length).toBeLessThan(60_000)
    expect(await page('?zoek=zwol')).toContain('Praktijk De Wilgen')
    expect(await page('?zoek=eens')).toContain('06499001')
    expect(await page('?zoek=06499001')).not.toContain('Wilgen')
    expect(await page('?zoek=%25')).toContain('Niemand op deze lijst')
    expect(await page('?op=01-12-2027')).toContain('zoals op 01-12-2027')
    expect(await page('?op=31-02-2027')).toContain('tot en met vandaag')
    expect(await page('?op=2027-12-01')).toContain('zoals op 01-12-2027')
    expect(await page('?op=2030-01-01')).toContain('tot en met vandaag')
    expect(await page('?policy=GGZ-2027&on=2027-12-01&q=zwol')).toContain('zoals op 01-12-2027')
    expect(await page('?beleid=GGZ-1999')).toContain('Het inkoopbeleid GGZ-1999 is niet bekend.')
    expect(await page('?beleid=%3Cb%3E')).not.toContain('<b>')
    expect(await page('?zorgsoort=tandarts')).toContain('De zorgsoort tandarts hoort niet bij deze lijsten.')
    const answer = await get('/gecontracteerd')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await get('/gecontracteerd', { 'if-none-match': answer.headers.get('etag')! })).status).toBe(304)
  })

  test('the feed tells of each list what it changed, and of a withdrawal', async () => {
    const publisher = await app.as('publicist')
    const [list] = await publisher.list('publications', { status: 'published' })
    await publisher.must('POST', `publications/${list!.id}/withdraw`, { version: list!.version, reason: 'Fout' })
    const answer = await get(`${LIST}/feed`)
    const feed = await answer.text()
    expect(answer.headers.get('content-type')).toContain('application/atom+xml')
    expect(feed.match(/<entry>/g)).toHaveLength(3)
    expect(feed).toContain('1 toegevoegd, 0 verwijderd, 0 gewijzigd ten opzichte van lijst 1.')
    expect(feed).toContain('is ingetrokken op 10-12-2027')
    expect(feed).toContain('Reden: Fout')
    expect(feed).toContain('Sinds die dag geldt weer lijst 1 van 01-12-2027.')
    expect(feed).toContain('<id>urn:zorginkoop:lijst:GGZ-2027:2:ingetrokken</id>')
    expect(feed).not.toMatch(/&(?!amp;|lt;|gt;|quot;|#39;)/)
    expect((await json(`${LIST}?policy=GGZ-2027`)).number).toBe(1)
  })
})
