import { parse } from 'csv-parse/sync'
import excel from 'exceljs'
import { describe, expect, test } from 'vitest'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('the export of a list', () => {
  const app = useApp()
  const fetched = (session: Session, resource: string, query: Row): Promise<Response> => {
    const written = Object.entries(query).map(([name, value]) => [name, typeof value === 'string' ? value : JSON.stringify(value)])
    return fetch(`${app.url}/api/${resource}/export?${new URLSearchParams(written)}`, { headers: session.headers })
  }
  const csvOf = async (session: Session, resource: string, query: Row): Promise<Record<string, string>[]> => {
    const answer = await fetched(session, resource, { format: 'csv', ...query })
    expect(answer.status, await answer.clone().text()).toBe(200)
    return parse(await answer.text(), { columns: true, delimiter: ';', bom: true })
  }
  const sheetOf = async (session: Session, resource: string, query: Row) => {
    const workbook = new excel.Workbook()
    await workbook.xlsx.load(await (await fetched(session, resource, { format: 'xlsx', ...query })).arrayBuffer())
    return workbook.worksheets[0]!
  }
  const staff = () => app.as('contracteerder')

  test('holds all rows of the filter in the order of the list, with the columns and heads that are shown', async () => {
    for (const name of ['Beta', 'Alfa', 'Gamma']) await app.aProvider({ name, city: 'Hoorn', agb_code: null })
    await app.aProvider({ name: 'Delta', city: 'Edam' })
    const query = { filter: { city: 'Hoorn' }, sort: ['name', 'DESC'], columns: ['name', 'city'], heads: ['Naam', 'Plaats'] }
    expect(await csvOf(await staff(), 'providers', query)).toEqual(['Gamma', 'Beta', 'Alfa'].map((Naam) => ({ Naam, Plaats: 'Hoorn' })))
  })

  test('goes beyond a page of a list', async () => {
    const rows = Array.from({ length: 1203 }, (_, index) => ({
      name: `Praktijk ${String(index).padStart(4, '0')}`,
      name_sort: `praktijk ${String(index).padStart(4, '0')}`,
      kind: 'independent',
      city: 'Veel',
      archived: false,
      settings: '[]',
      created_at: '2027-01-01T00:00:00.000Z',
      updated_at: '2027-01-01T00:00:00.000Z',
    }))
    await app.db.batchInsert('providers', rows, 50)
    const names = (await csvOf(await staff(), 'providers', { filter: { city: 'Veel' }, sort: ['name', 'ASC'], columns: ['name'] })).map(({ name }) => name)
    expect(names).toEqual(rows.map(({ name }) => name))
  })

  test('keeps leading zeros, decimal commas, and what begins like a formula as text', async () => {
    const contract = await app.aContract({
      upto: 'active',
      provider: { name: '=HYPERLINK("http://x")', agb_code: '06499007' },
      production: [['2027-08-01', 812_345_67]],
    })
    const query = { filter: { id: [contract.id] }, columns: ['provider_name', 'agb_code', 'production_cents', 'utilisation', 'starts_on', 'status'] }
    const answer = await fetched(await staff(), 'contracts', { format: 'csv', ...query, words: { status: { active: 'Actief; "nu"' } } })
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = bytes.toString()
    const [row] = parse(text, { columns: true, delimiter: ';', bom: true }) as Record<string, string>[]
    expect(row).toMatchObject({ provider_name: `'=HYPERLINK("http://x")`, agb_code: '="06499007"', production_cents: '812345,67', status: 'Actief; "nu"' })
    expect(row!.starts_on).toMatch(/^\d\d-\d\d-2027$/)
    expect(row!.utilisation).toMatch(/^\d+,\d+%$/)
  })

  test('is a workbook with amounts and percentages as numbers, days as dates and codes as text', async () => {
    const contract = await app.aContract({ upto: 'active', provider: { agb_code: '06499008' }, production: [['2027-08-01', 812_345_67]] })
    const columns = ['provider_name', 'agb_code', 'plafond_cents', 'production_cents', 'utilisation', 'starts_on', 'owner_id', 'policy_starts_on', 'track']
    const sheet = await sheetOf(await staff(), 'contracts', {
      filter: { id: [contract.id] },
      columns,
      heads: columns.map((name) => `Kop ${name}`),
      title: 'Overeenkomsten',
    })
    expect(sheet.name).toBe('Overeenkomsten')
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(columns.map((name) => `Kop ${name}`))
    const cell = (name: string) => sheet.getRow(2).getCell(columns.indexOf(name) + 1)
    expect(cell('agb_code').value).toBe('06499008')
    expect(cell('production_cents').value).toBe(812_345.67)
    expect(cell('production_cents').numFmt).toContain('€')
    expect(cell('plafond_cents').value).toBe(contract.plafond_cents / 100)
    expect(cell('utilisation').value).toBeCloseTo(812_345_67 / contract.plafond_cents, 6)
    expect(cell('utilisation').numFmt).toContain('%')
    expect(cell('starts_on').value).toEqual(new Date(`${contract.starts_on}T00:00:00Z`))
    expect(cell('owner_id').value).toBe(contract.owner_name)
    expect(cell('policy_starts_on').value).toBe('2027')
    expect(cell('track').value).toBe(contract.track)
  })

  test('is named after the list, its policy year and the day', async () => {
    const filter = { policy_starts_on_lte: '2027-12-31', policy_ends_on_gte: '2027-01-01' }
    const answer = await fetched(await staff(), 'contracts', { format: 'xlsx', filter, title: 'Overeenkomsten' })
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=overeenkomsten-2027-op-2027-12-01.xlsx')
    await answer.arrayBuffer()
  })

  test('never holds what is private, not even for whoever may read it', async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    const lead = await staff()
    const [exclusion] = (await lead.list('assessments', { contract_id: contract.id, clause: 'GGZ-U-2' })) as [Row]
    await lead.must('PUT', `assessments/${exclusion.id}`, {
      version: exclusion.version,
      outcome: 'absent',
      evidence: 'Uittreksel X-GEHEIM',
      assessed_on: '2026-09-01',
    })
    const rows = await csvOf(lead, 'assessments', { filter: { contract_id: contract.id }, columns: ['clause', 'outcome', 'evidence'] })
    const told = rows.find(({ clause }) => clause === 'GGZ-U-2')
    expect(told).toEqual({ clause: 'GGZ-U-2', outcome: '', evidence: '' })
    expect(rows.filter(({ outcome }) => outcome !== '').length).toBeGreaterThan(0)
    const provider = await app.aProvider({
      kind: 'independent',
      crisis_service: 'exempt',
      crisis_service_ground: 'pregnant',
      crisis_service_evidence: 'X-GEHEIM',
    })
    for (const columns of [['name', 'crisis_service_ground', 'crisis_service_evidence'], null]) {
      const answer = await fetched(lead, 'providers', { format: 'csv', filter: { id: [provider.id] }, ...(columns && { columns }) })
      const text = await answer.text()
      expect(text).toContain(provider.name)
      expect(text).not.toMatch(/GEHEIM|pregnant|crisis_service_ground/)
    }
    const users = await (await fetched(await app.as('beheerder'), 'users', { format: 'csv' })).text()
    expect(users).toContain('contracteerder')
    expect(users).not.toMatch(/argon2|password/)
    expect(await (await fetched(lead, 'users', { format: 'csv' })).text()).not.toMatch(/team_lead|role/)
  })

  test('stands in the log before it begins: who, which list, which filter, how many rows; for the administrator alone', async () => {
    await app.aProvider({ city: 'Log' })
    await csvOf(await app.as('raadpleger'), 'providers', { filter: { city: 'Log' }, columns: ['name'] })
    const events = await (await app.as('beheerder')).list('audit_events', { resource: 'exports' }, { sort: ['id', 'DESC'] })
    expect(events[0]).toMatchObject({
      action: 'create',
      actor: expect.any(String),
      after: { list: 'providers', filter: { city: 'Log' }, columns: ['name'], format: 'csv', row_count: 1 },
    })
    expect(await (await staff()).query('audit_events', { filter: { resource: 'exports', record_id: events[0]!.record_id } })).toAnswer(403)
  })

  test.each([
    [{ columns: ['nonsense'] }, 400],
    [{ columns: ['password_hash'] }, 400],
    [{ columns: 'name' }, 400],
    [{ columns: ['name'], heads: ['A', 'B'] }, 400],
    [{ format: 'pdf' }, 400],
    [{ filter: { nonsense: 1 } }, 400],
    [{ sort: ['nonsense', 'ASC'] }, 400],
    [{ words: { name: 1 } }, 400],
  ])('asked wrongly is no file: %j', async (query, status) => {
    expect((await fetched(await staff(), 'users', query as Row)).status).toBe(status)
  })

  test('is for whoever may read the list', async () => {
    expect((await fetched(app.anonymous, 'contracts', { format: 'csv' })).status).toBe(401)
    expect((await fetched(await staff(), 'api_tokens', { format: 'csv' })).status).toBe(403)
  })

  test('several at once wait for each other, and each comes', async () => {
    const session = await staff()
    const answers = await Promise.all(Array.from({ length: 6 }, () => fetched(session, 'providers', { format: 'xlsx' })))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    for (const answer of answers) expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000)
  })
})
