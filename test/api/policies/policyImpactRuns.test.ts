import { parse } from 'csv-parse/sync'
import excel from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { largeContract, largeProvider } from '../../../seeds/large/largeRecords.ts'
import { startJobs } from '../../../server/api/jobHandlers.ts'
import { readConfig } from '../../../server/config.ts'
import { stopLostRuns } from '../../../server/features/policies/policy_impacts/stoppedRuns.ts'
import { plainCell } from '../../../server/platform/http/cells.ts'
import { insertRows } from '../../../server/records/insertRows.ts'
import { changeIn, copyTo, endOf, impactLines, impactOf, pairs, publish } from '../../support/impacts.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const others = ['raadpleger', 'publicist', 'beheerder'] as const

describe('a run', () => {
  const app = useApp()
  let draft: Row

  beforeAll(async () => {
    await app.aContract({ upto: 'active' })
    draft = await copyTo(app, await app.policyId('GGZ-2027'), 2028, 'GGZ-2028')
  })

  /** As if another server were carrying a run out, and had last been heard of when its lease ends so many seconds from now. */
  async function heldByAnother(run: Row, seconds: number): Promise<void> {
    const claimed_until = new Date(Date.now() + seconds * 1000).toISOString()
    await app.db('policy_impacts').where({ id: run.id }).update({ status: 'running' })
    await app
      .db('jobs')
      .where({ kind: 'judge_impact', key: String(run.id) })
      .update({ status: 'running', claimed_by: 'another', claimed_until })
  }

  test('is started by an admin alone, and read by everybody', async () => {
    for (const name of ['contracteerder', 'teamleider', 'publicist', 'raadpleger'] as const)
      expect(await (await app.as(name)).call('POST', `policies/${draft.id}/impact`)).toAnswer(403)
    expect(await app.anonymous.call('POST', `policies/${draft.id}/impact`)).toAnswer(401)
    const started = await (await app.as('beheerder')).call('POST', `policies/${draft.id}/impact`)
    expect(started).toAnswer(202)
    const run = await endOf(app, started.body)
    for (const name of ['contracteerder', ...others] as const) expect((await (await app.as(name)).get('policy_impacts', run.id)).status).toBe('done')
    expect((await app.eventsOf('policy_impacts', run.id)).map(({ action, actor }) => [action, actor])).toEqual([['create', 'Eva Smit']])
  })

  test('is of a draft that was copied, and of no other policy', async () => {
    const admin = await app.as('beheerder')
    const source = await app.policyId('GGZ-2027')
    expect(await admin.call('POST', `policies/${source}/impact`)).toBeInvalidAt('status')
    expect(await admin.call('POST', 'policies/999999/impact')).toAnswer(404)
    const own = await copyTo(app, source, 2030, 'GGZ-2030')
    await app.db('policies').where({ id: own.id }).update({ based_on_id: null })
    expect(await admin.call('POST', `policies/${own.id}/impact`)).toBeInvalidAt('based_on_id')
  })

  test('is the only one of its draft, until it ends or is silent for a minute', async () => {
    const admin = await app.as('beheerder')
    const run = await impactOf(app, draft)
    await heldByAnother(run, 10)
    expect(await admin.call('POST', `policies/${draft.id}/impact`)).toAnswer(409, 'duplicate')
    const another = await copyTo(app, await app.policyId('GGZ-2027'), 2029, 'GGZ-2029')
    expect((await impactOf(app, another)).status).toBe('done')
    await heldByAnother(run, -1)
    expect((await impactOf(app, draft)).status).toBe('done')
    expect(await admin.get('policy_impacts', run.id)).toMatchObject({ status: 'stopped', finished_at: expect.any(String) })
  })

  test('is stopped when its server is gone: at once where no other server can have it', async () => {
    const run = await impactOf(app, draft)
    const reader = await app.as('raadpleger')
    await heldByAnother(run, 60)
    expect(await stopLostRuns(app.db)).toBe(0)
    const working = { db: app.db, config: readConfig({ TODAY: '2027-12-01' }), failed: () => {} }
    const beside = startJobs(working, { alone: false })
    await beside.stop()
    expect((await reader.get('policy_impacts', run.id)).status).toBe('running')
    const alone = startJobs(working, { alone: true })
    await expect.poll(async () => (await reader.get('policy_impacts', run.id)).status).toBe('stopped')
    await alone.stop()
  })

  test('is stopped when nobody is to carry it out any more', async () => {
    const run = await impactOf(app, draft)
    await app.db('policy_impacts').where({ id: run.id }).update({ status: 'running' })
    expect(await stopLostRuns(app.db)).toBe(1)
    expect((await (await app.as('raadpleger')).get('policy_impacts', run.id)).status).toBe('stopped')
  })

  test('fails on record, and another can be started', async () => {
    const admin = await app.as('beheerder')
    await app.db.schema.renameTable('tariff_lines', 'tariff_lines_away')
    const started = await admin.must('POST', `policies/${draft.id}/impact`)
    expect((await endOf(app, started)).status).toBe('failed')
    await app.db.schema.renameTable('tariff_lines_away', 'tariff_lines')
    expect((await impactOf(app, draft)).status).toBe('done')
  })
})

describe('a run over thousands of contracts', () => {
  const app = useApp()
  let draft: Row

  beforeAll(async () => {
    const [ggz, shortStay] = [await app.policyId('GGZ-2027'), await app.policyId('KV-2025-2026')]
    const setting = { policies: { ggz, shortStay }, owners: [], at: '2027-06-01T00:00:00.000Z', providers: 4000 }
    const numbers = Array.from({ length: 4000 }, (_, index) => index + 1)
    const apart = (id: number): number => 100_000 + id
    await insertRows(
      app.db,
      'providers',
      numbers.map((id) => ({ ...largeProvider(id, setting), id: apart(id) })),
    )
    await insertRows(
      app.db,
      'contracts',
      numbers.map((id) => ({
        ...largeContract(id, setting).contract,
        id: apart(id),
        provider_id: apart(largeContract(id, setting).contract.provider_id as number),
        reference: `GROOT-${id}`,
      })),
    )
    draft = await copyTo(app, ggz, 2028, 'GGZ-2028')
  })

  test('tells how far it is, and lets others save meanwhile', async () => {
    const contract = await app.aContract()
    const staff = await app.as('contracteerder')
    const started = await (await app.as('beheerder')).must('POST', `policies/${draft.id}/impact`)
    const seen: number[] = []
    let saves = 0
    let run = started
    for (let version = contract.version; run.status === 'running'; saves += 1) {
      version = (await staff.must('PUT', `contracts/${contract.id}`, { version, explanation: `Toelichting ${saves}` })).version
      run = await staff.get('policy_impacts', started.id)
      seen.push(run.done_count)
    }
    expect(saves).toBeGreaterThan(1)
    expect(seen).toEqual([...seen].sort((one, other) => one - other))
    expect(run).toMatchObject({ status: 'done', total_count: 4001, done_count: 4001 })
  })

  test('ends when the server does, on record', async () => {
    const started = await (await app.as('beheerder')).must('POST', `policies/${draft.id}/impact`)
    await app.stopJobs()
    expect(await (await app.as('raadpleger')).get('policy_impacts', started.id)).toMatchObject({ status: 'stopped', finished_at: expect.any(String) })
  })
})

describe('what a run found', () => {
  const app = useApp()
  let run: Row
  let contract: Row

  beforeAll(async () => {
    const provider = { name: '=HYPERLINK("http://x"); "De Linde"' }
    const given = { outcome: 'exempt', ground: 'Buiten de werkingssfeer.' }
    contract = await app.aContract({ upto: 'offered', provider, assess: { 'GGZ-A-2': given } })
    await app.aContract({ upto: 'active', track: 'vrijgevestigd', assess: { 'GGZ-A-2': given } })
    await app.aContract({ upto: 'active' })
    const draft = await copyTo(app, await app.policyId('GGZ-2027'), 2028, 'GGZ-2028')
    await changeIn(app, 'conditions', draft, 'GGZ-A-2', { exemptable: false })
    run = await impactOf(app, draft)
  })

  const exported = async (query: Row): Promise<Response> => {
    const session = await app.as('raadpleger')
    const parameters = Object.entries({ filter: { impact_id: run.id }, ...query }).map(([name, value]) => [
      name,
      typeof value === 'string' ? value : JSON.stringify(value),
    ])
    return fetch(`${app.url}/api/policy_impact_lines/export?${new URLSearchParams(parameters)}`, { headers: session.headers })
  }
  const told = (lines: Row[]) =>
    lines.map((line) => [line.reference, line.provider_name, line.track, line.care_type, line.clause, line.message, line.quote, line.source])

  test('comes as a CSV file that reads back as the list: filtered, sorted, without formulas', async () => {
    const answer = await exported({ format: 'csv', sort: ['track', 'DESC'] })
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename=gevolgen-GGZ-2028-2027-12-01.csv')
    const text = Buffer.from(await answer.arrayBuffer()).toString()
    expect(text.startsWith('\uFEFFovereenkomst;zorgaanbieder;')).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(`)
    const rows: Row[] = parse(text, { bom: true, delimiter: ';', columns: true })
    const read = rows.map((row) => Object.values(row).map((cell) => plainCell(cell as string)))
    const lines = await (await app.as('raadpleger')).list('policy_impact_lines', { impact_id: run.id }, { sort: ['track', 'DESC'] })
    expect(lines).toHaveLength(2)
    expect(read.map((row) => row.toSpliced(4, 1))).toEqual(told(lines))
    expect(read.map((row) => row[4])).toEqual(['Actief (verwerkt)', 'Voorstel aangeboden'])
    const filtered: Row[] = parse(await (await exported({ filter: { impact_id: run.id, track: 'digitaal' } })).text(), {
      bom: true,
      delimiter: ';',
      columns: true,
    })
    expect(filtered.map(({ overeenkomst }) => overeenkomst)).toEqual([contract.reference])
  })

  test('and as a workbook with the same, and a sheet that tells of which run', async () => {
    const workbook = new excel.Workbook()
    await workbook.xlsx.load(await (await exported({ format: 'xlsx' })).arrayBuffer())
    const [about, sheet] = workbook.worksheets
    expect(about!.getColumn(2).values).toContain('GGZ-2028: Inkoopbeleid GGZ-2028')
    const rows = sheet!.getSheetValues().slice(2) as unknown[][]
    // The file stands in the order of names, the list in that of its numbers.
    expect(rows.map((row) => row.slice(1).toSpliced(4, 1)).toSorted()).toEqual(told(await impactLines(app, run)).toSorted())
  })

  test('not without saying of which run, nor in another form', async () => {
    expect((await exported({ filter: {} })).status).toBe(400)
    expect((await exported({ format: 'pdf' })).status).toBe(400)
    expect((await exported({ filter: { impact_id: run.id, nonsense: 1 } })).status).toBe(400)
    expect((await exported({ filter: { impact_id: 999_999 } })).status).toBe(404)
    expect((await fetch(`${app.url}/api/policy_impact_lines/export?filter={"impact_id":${run.id}}`)).status).toBe(401)
  })
})

describe('a draft that changes a private clause alone', () => {
  const app = useApp()

  test.each(others)('tells %s nothing of who is barred by it, neither in the answer, nor in a list, nor in the history', async (name) => {
    const code = `GGZ-2028-${name}`
    const source = await publish(app, await copyTo(app, await app.policyId('GGZ-2027'), 2028, code))
    await app.aContract({
      upto: 'active',
      fields: { policy_id: source.id, starts_on: '2028-01-01', ends_on: '2028-12-31' },
      assess: { 'GGZ-U-5': { outcome: 'present', occurred_on: '2020-01-01' } },
    })
    const draft = await copyTo(app, source.id, 2029, `${code}-2029`)
    const untouched = await impactOf(app, draft, name)
    await changeIn(app, 'clauses', draft, 'GGZ-U-5', { years: 10 })
    const run = await impactOf(app, draft, name)
    expect((await (await app.as('contracteerder')).get('policy_impacts', run.id)).private_only_count).toBe(1)
    const session = await app.as(name)
    const figures = ({ refused_count, refused_by_clause, freed_count, freed_by_clause, private_only_count, total_count }: Row) =>
      JSON.stringify([refused_count, refused_by_clause, freed_count, freed_by_clause, private_only_count, total_count])
    const [listed] = await session.list('policy_impacts', { id: run.id })
    expect(run.private_only_count).toBeNull()
    for (const seen of [run, listed!]) expect(figures(seen)).toBe(figures(untouched))
    expect(await impactLines(app, run, name)).toEqual([])
    const history = await session.list('audit_events', { resource: 'policy_impacts', record_id: run.id })
    expect(JSON.stringify(history)).not.toContain('private_only_count')
  })
})

describe('a private ground', () => {
  const app = useApp()
  let draft: Row
  let hidden: Row
  let barred: Row
  let plain: Row

  beforeAll(async () => {
    const base = await publish(app, await copyTo(app, await app.policyId('GGZ-2027'), 2028, 'GGZ-2028'))
    const fields = { policy_id: base.id, starts_on: '2028-01-01', ends_on: '2028-12-31' }
    const late = { ...fields, origin: 'new', added_value: 'unique_in_region', requested_on: '2027-06-16' }
    hidden = await app.aContract({ upto: 'active', fields, assess: { 'GGZ-U-5': { outcome: 'present', occurred_on: '2020-01-01', ground: 'Verzwegen7391' } } })
    barred = await app.aContract({ upto: 'active', fields: late, steps: { signed: { signed_on: '2026-12-31' } } })
    plain = await app.aContract({ upto: 'offered', fields: late })
    const answer = await app.assessmentOf(barred, 'GGZ-U-2')
    await (await app.as('contracteerder')).must('PUT', `assessments/${answer.id}`, { version: answer.version, outcome: 'present', ground: 'Verzwegen7391' })
    draft = await copyTo(app, base.id, 2029, 'GGZ-2029')
    await changeIn(app, 'clauses', draft, 'GGZ-U-5', { years: 10 })
    await changeIn(app, 'clauses', draft, 'GGZ-DG-4', { date: '2028-06-16' })
  })

  test('is named to the staff', async () => {
    const run = await impactOf(app, draft)
    const expected = [
      { contract_id: hidden.id, clause: 'GGZ-U-5' },
      { contract_id: plain.id, clause: 'GGZ-DG-4' },
    ]
    for (const name of ['contracteerder', 'teamleider'] as const) {
      expect(pairs(await impactLines(app, run, name))).toEqual(pairs(expected))
      expect(await (await app.as(name)).get('policy_impacts', run.id)).toMatchObject({ refused_count: 2, private_only_count: 1, masked: false })
    }
  })

  test.each(others)('%s is told every figure as if it were not on record, and not how many it refuses', async (name) => {
    const run = await impactOf(app, draft, name)
    const session = await app.as(name)
    expect(run).toMatchObject({ refused_count: 2, private_only_count: null, refused_by_clause: [{ clause: 'GGZ-DG-4', count: 2 }], masked: true })
    const lines = await impactLines(app, run, name)
    // As if nothing private were on record: the contract that a private ground bars now stands here too, or its absence would tell.
    expect(pairs(lines)).toEqual(
      pairs([
        { contract_id: plain.id, clause: 'GGZ-DG-4' },
        { contract_id: barred.id, clause: 'GGZ-DG-4' },
      ]),
    )
    const filter = encodeURIComponent(JSON.stringify({ impact_id: run.id }))
    const file = await (await fetch(`${app.url}/api/policy_impact_lines/export?filter=${filter}`, { headers: session.headers })).text()
    const counts = await session.must('GET', `policy_impact_lines/facets?filter=${filter}`)
    const history = await session.list('audit_events', { resource: 'policy_impacts', record_id: run.id })
    expect(JSON.stringify([run, lines, file, counts, history])).not.toMatch(/GGZ-U-[2356]|Verzwegen|Verwijzingsregister/)
    expect(JSON.stringify([lines, file])).not.toContain(hidden.reference)
    const line = await app.db('policy_impact_lines').where({ impact_id: run.id, clause: 'GGZ-U-5' }).first('id')
    expect(await session.call('GET', `policy_impact_lines/${line.id}`)).toAnswer(404)
    for (const asked of [{ clause: 'GGZ-U-5' }, { clause_like: 'U-5' }, { q: 'GGZ-U-5' }, { message_like: 'uitsluitingsgrond' }, { contract_id: hidden.id }])
      expect(await session.list('policy_impact_lines', { impact_id: run.id, ...asked }), JSON.stringify(asked)).toEqual([])
    for (const field of ['refused_by_clause', 'freed_by_clause', 'refused_count', 'private_only_count']) {
      expect(await session.query('policy_impacts', { filter: { [field]: 1 } })).toAnswer(400)
      expect(await session.query('policy_impacts', { sort: [field, 'ASC'] })).toAnswer(400)
    }
    for (const asked of ['audience', 'seen_by_others', 'fingerprint'])
      expect((await session.query(asked === 'audience' ? 'policy_impact_lines' : 'policy_impacts', { filter: { [asked]: 'staff' } })).status).toBe(400)
  })
})
