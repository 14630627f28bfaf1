import { beforeAll, describe, expect, test } from 'vitest'
import type { ContractWish } from '../../support/builders.ts'
import { changeIn, copyTo, impactLines, impactOf, pairs, publish } from '../../support/impacts.ts'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

describe('what a draft would change for the portfolio', () => {
  const app = useApp()
  let base: Row
  let draft: Row
  const contracts = {} as Record<'late' | 'early' | 'practice' | 'active' | 'custom' | 'unexplained' | 'exempted' | 'begun' | 'gone', Row>
  const line = (contract: Row, clause: string | null) => ({ contract_id: contract.id, clause })

  beforeAll(async () => {
    base = await copyTo(app, await app.policyId('GGZ-2027'), 2028, 'GGZ-2028')
    await changeIn(app, 'clauses', base, 'GGZ-DG-3', { enforce: 'show' })
    await changeIn(app, 'conditions', base, 'GGZ-A-7', { tracks: ['maatwerk', 'digitaal'] })
    base = await publish(app, base)
    const under = (wish: ContractWish) => {
      const fields = { policy_id: base.id, starts_on: '2028-01-01', ends_on: '2028-12-31', ...wish.fields }
      return app.aContract({ upto: 'offered', ...wish, fields })
    }
    const fresh = { origin: 'new', added_value: 'unique_in_region' }
    contracts.late = await under({ fields: { ...fresh, requested_on: '2027-06-16' } })
    contracts.early = await under({ fields: { ...fresh, requested_on: '2027-06-15' } })
    contracts.practice = await under({ track: 'vrijgevestigd' })
    contracts.active = await under({ upto: 'active' })
    contracts.custom = await under({ track: 'maatwerk' })
    contracts.unexplained = await under({ steps: { offered: { explanation: null } } })
    contracts.exempted = await under({ assess: { 'GGZ-A-2': { outcome: 'exempt', ground: 'Buiten de werkingssfeer.' } } })
    contracts.begun = await under({ upto: 'draft', unassessed: true })
    contracts.gone = await under({ upto: 'active', fields: { ...fresh, requested_on: '2027-06-16', origin: 'known' } })
    const lead = await app.as('teamleider')
    await lead.must('PUT', `contracts/${contracts.gone.id}`, { version: contracts.gone.version, status: 'ended', ended_on: '2027-11-01', reason: 'Gestopt.' })
    draft = await copyTo(app, base.id, 2029, 'GGZ-2029')
  })

  test('nothing, as long as the draft is an unchanged copy', async () => {
    const run = await impactOf(app, draft)
    expect(run).toMatchObject({ status: 'done', total_count: 8, done_count: 8, refused_count: 0, freed_count: 0, refused_by_clause: [], outdated: false })
    expect(run).toMatchObject({ policy_id: draft.id, against_id: base.id, against_code: 'GGZ-2028', years_moved: 1, made_by_name: 'Eva Smit' })
    expect(await impactLines(app, run)).toEqual([])
  })

  test('a last day a fortnight earlier: whoever asked after it, and not who asked on it (GGZ-DG-4)', async () => {
    await changeIn(app, 'clauses', draft, 'GGZ-DG-4', { date: '2028-06-16' })
    const lines = await impactLines(app, await impactOf(app, draft))
    expect(pairs(lines)).toEqual(pairs([line(contracts.late, 'GGZ-DG-4')]))
    const { reference, provider_name } = contracts.late
    expect(lines[0]).toMatchObject({ reference, provider_name, track: 'digitaal', care_type: 'ggz', status: 'offered', field: 'requested_on' })
    expect(lines[0]).toMatchObject({
      message: expect.stringContaining('15-06-2027'),
      quote: expect.any(String),
      source: expect.stringContaining('GGZ-2029'),
    })
    expect(lines[0]).not.toHaveProperty('audience')
  })

  test('and marked as outdated once the draft says something else, until it says the same again', async () => {
    const run = await impactOf(app, draft)
    const reader = await app.as('raadpleger')
    await changeIn(app, 'clauses', draft, 'GGZ-DG-4', { reading: 'Een andere uitleg.' })
    expect((await reader.get('policy_impacts', run.id)).outdated).toBe(false)
    await changeIn(app, 'clauses', draft, 'GGZ-DG-4', { date: '2028-07-01' })
    expect((await reader.get('policy_impacts', run.id)).outdated).toBe(true)
    await changeIn(app, 'clauses', draft, 'GGZ-DG-4', { date: '2028-06-16' })
    expect((await reader.get('policy_impacts', run.id)).outdated).toBe(false)
    await changeIn(app, 'clauses', draft, 'GGZ-DG-4', { date: '2028-07-01' })
  })

  test('a condition for more contracts: those that never answered it (GGZ-A-7), until one has', async () => {
    await changeIn(app, 'conditions', draft, 'GGZ-A-7', { tracks: ['maatwerk', 'digitaal', 'vrijgevestigd'] })
    expect(pairs(await impactLines(app, await impactOf(app, draft)))).toEqual(pairs([line(contracts.practice, 'GGZ-A-7')]))
    const [{ id: condition_id }] = await (await app.as('beheerder')).list('conditions', { policy_id: base.id, clause: 'GGZ-A-7' })
    const answered = { contract_id: contracts.practice.id, condition_id, outcome: 'met', version: 1, created_at: '2027-06-01', updated_at: '2027-06-01' }
    await app.db('assessments').insert(answered)
    expect((await impactOf(app, draft)).refused_count).toBe(0)
    await app.db('assessments').where({ contract_id: contracts.practice.id, condition_id }).del()
  })

  test('no exemption any more, a clause that blocks instead of being shown: each contract by its own clause, counted', async () => {
    await changeIn(app, 'clauses', draft, 'GGZ-DG-4', { date: '2028-06-16' })
    await changeIn(app, 'conditions', draft, 'GGZ-A-2', { exemptable: false })
    await changeIn(app, 'clauses', draft, 'GGZ-DG-3', { enforce: 'block' })
    const run = await impactOf(app, draft)
    const { late, practice, unexplained, exempted } = contracts
    const expected = [line(late, 'GGZ-DG-4'), line(practice, 'GGZ-A-7'), line(unexplained, 'GGZ-DG-3'), line(exempted, 'GGZ-A-2')]
    expect(pairs(await impactLines(app, run))).toEqual(pairs(expected))
    expect(run.refused_count).toBe(4)
    const counts = Object.fromEntries(run.refused_by_clause.map(({ clause, count }: Row) => [clause, count]))
    expect(counts).toEqual({ 'GGZ-DG-4': 1, 'GGZ-A-7': 1, 'GGZ-DG-3': 1, 'GGZ-A-2': 1 })
    const facets = await (await app.as('raadpleger')).must('GET', `policy_impact_lines/facets?filter={"impact_id":${run.id}}`)
    expect(facets).toEqual({ clause: counts, track: { digitaal: 3, vrijgevestigd: 1 } })
    const one = await (await app.as('raadpleger')).list('policy_impact_lines', { impact_id: run.id, clause: 'GGZ-A-2' })
    expect(pairs(one)).toEqual(pairs([line(exempted, 'GGZ-A-2')]))
  })

  test('two clauses at once are two lines of one contract', async () => {
    const staff = await app.as('contracteerder')
    const wish = { fields: { policy_id: base.id, starts_on: '2028-01-01', ends_on: '2028-12-31' }, steps: { offered: { explanation: null } } }
    const both = await app.aContract({ upto: 'offered', ...wish, assess: { 'GGZ-A-2': { outcome: 'exempt', ground: 'Buiten de werkingssfeer.' } } })
    const run = await impactOf(app, draft)
    const own = await staff.list('policy_impact_lines', { impact_id: run.id, contract_id: both.id })
    expect(pairs(own)).toEqual(pairs([line(both, 'GGZ-A-2'), line(both, 'GGZ-DG-3')]))
    expect(run.refused_count).toBe(5)
  })

  test('a track that the draft no longer has: its contracts, by no clause but a sentence', async () => {
    const other = await copyTo(app, base.id, 2030, 'GGZ-2030')
    const admin = await app.as('beheerder')
    await admin.must('PUT', `policies/${other.id}`, { version: other.version, tracks: ['digitaal', 'vrijgevestigd'] })
    const lines = await impactLines(app, await impactOf(app, other))
    expect(pairs(lines)).toEqual(pairs([line(contracts.custom, null)]))
    expect(lines[0]).toMatchObject({ field: 'track', quote: null, source: null, message: expect.stringContaining('digitaal, vrijgevestigd') })
  })

  test('and what it lets through that is refused now, by clause', async () => {
    const milder = await copyTo(app, base.id, 2030, 'GGZ-2030-mild')
    const staff = await app.as('contracteerder')
    const unmet = await app.assessmentOf(contracts.active, 'GGZ-A-3')
    await staff.must('PUT', `assessments/${unmet.id}`, { version: unmet.version, outcome: 'not_met', evidence: 'Vervallen.' })
    expect(await impactOf(app, milder)).toMatchObject({ refused_count: 0, freed_count: 0 })
    await changeIn(app, 'clauses', milder, 'GGZ-A-3', { enforce: 'show' })
    expect(await impactOf(app, milder)).toMatchObject({ refused_count: 0, freed_count: 1, freed_by_clause: [{ clause: 'GGZ-A-3', count: 1 }] })
  })
})

describe('a contract that was offered under an earlier edition', () => {
  const app = useApp()

  test('is compared with that edition: what a later one already asks is new to it (GGZ-DG-4)', async () => {
    const source = await app.policyId('GGZ-2027')
    const fields = { origin: 'new', added_value: 'unique_in_region', requested_on: '2026-06-16' }
    const offered = await app.aContract({ upto: 'offered', fields })
    const assessing = await app.aContract({ upto: 'assessing', fields })
    await changeIn(app, 'clauses', { id: source }, 'GGZ-DG-4', { date: '2026-06-16', ...anEdition })
    const draft = await copyTo(app, source, 2028, 'GGZ-2028')
    const lines = await impactLines(app, await impactOf(app, draft))
    expect(pairs(lines)).toEqual(pairs([{ contract_id: offered.id, clause: 'GGZ-DG-4' }]))
    expect(lines.some(({ contract_id }) => contract_id === assessing.id)).toBe(false)
  })
})

describe('an unchanged copy', () => {
  const app = useApp({ seed: 'demo', today: '2026-11-24' })

  test.each([
    ['GGZ-2027', 2028, 2028],
    ['KV-2025-2026', 2027, 2028],
  ] as const)('of %s changes nothing for any contract of the demo', async (code, from, until) => {
    const source = await app.policyId(code)
    const draft = await copyTo(app, source, from, `${code}-kopie`, until)
    const run = await impactOf(app, draft)
    expect(run).toMatchObject({ status: 'done', refused_count: 0, freed_count: 0, private_only_count: 0 })
    expect(run.total_count).toBeGreaterThan(30)
    expect(run.done_count).toBe(run.total_count)
    expect(await app.db('policy_impact_lines').where({ impact_id: run.id })).toEqual([])
  })

  test('of which one clause is held harder or a day is moved: only that clause is listed', async () => {
    const draft = await copyTo(app, await app.policyId('KV-2025-2026'), 2027, 'KV-strenger', 2028)
    await changeIn(app, 'clauses', draft, 'KV-I-5', { date: '2025-01-01' })
    const lines = await impactLines(app, await impactOf(app, draft))
    expect(lines.length).toBeGreaterThan(0)
    expect(new Set(lines.map(({ clause }) => clause))).toEqual(new Set(['KV-I-5']))
  })
})
