import { describe, expect, test } from 'vitest'
import type { Dashboard, Figure } from '../../../server/model/dashboard.ts'
import type { Row, Session } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const dashboardFor = async (session: Session, policy_id: number): Promise<Dashboard> =>
  (await session.must('GET', `dashboard?policy_id=${policy_id}`)) as Dashboard

const isFigure = (value: unknown): value is Figure => typeof value === 'object' && value !== null && 'count' in value && 'filter' in value

/** Every figure in an answer, with the path to it. */
function figuresIn(value: unknown, path = ''): [string, Figure][] {
  if (isFigure(value)) return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => figuresIn(inner, `${path}.${name}`))
}

async function totalOf(session: Session, { resource, filter }: Figure): Promise<number> {
  const { status, headers, body } = await session.query(resource, { filter, range: [0, 0] })
  if (status !== 200) throw new Error(JSON.stringify({ filter, body }))
  return Number(headers.get('content-range')?.split('/')[1])
}

describe('the dashboard of the demo', () => {
  const app = useApp({ seed: 'demo', today: '2027-09-15' })

  test.each(['GGZ-2027', 'KV-2025-2026'] as const)('%s: every figure is the total of the list that it leads to', async (code) => {
    const lead = await app.as('teamleider')
    const figures = figuresIn(await dashboardFor(lead, await app.policyId(code)))
    expect(figures.length).toBeGreaterThan(60)
    const wrong: string[] = []
    for (const [path, figure] of figures) {
      const total = await totalOf(lead, figure)
      if (total !== figure.count) wrong.push(`${path}: ${figure.count}, the list ${total}`)
    }
    expect(wrong).toEqual([])
  })

  test('each contract stands once in the funnel, and once in the outlook of its plafond', async () => {
    const lead = await app.as('teamleider')
    const policy_id = await app.policyId('GGZ-2027')
    const { funnel, outlook } = await dashboardFor(lead, policy_id)
    const inFunnel = funnel.flatMap(({ stages }) => stages).reduce((sum, { all }) => sum + all.count, 0)
    expect(inFunnel).toBe(await totalOf(lead, { count: 0, resource: 'contracts', filter: { policy_id } }))
    const { reached, before_last_day, after_last_day, not_reached, unknown } = outlook
    expect([reached, before_last_day, after_last_day, not_reached, unknown].reduce((sum, { count }) => sum + count, 0)).toBe(outlook.with_plafond.count)
    expect(outlook.tested.cases).toBeGreaterThan(10)
  })

  test('whoever does not see the grounds of a rejection gets every rejection and not one clause', async () => {
    const policy_id = await app.policyId('GGZ-2027')
    const [lead, admin] = [await dashboardFor(await app.as('teamleider'), policy_id), await dashboardFor(await app.as('beheerder'), policy_id)]
    expect(lead.rejections.clauses!.length).toBeGreaterThan(1)
    expect(admin.rejections).toEqual({ all: lead.rejections.all, clauses: null })
    for (const name of ['raadpleger', 'publicist'] as const) expect((await dashboardFor(await app.as(name), policy_id)).rejections.clauses).toBeNull()
    const { rejections: _own, ...othersOfLead } = lead
    const { rejections: _theirs, ...othersOfAdmin } = admin
    expect(othersOfAdmin).toEqual(othersOfLead)
  })

  test('is for who is signed in, of a policy that is named and exists', async () => {
    const viewer = await app.as('raadpleger')
    expect(await app.anonymous.call('GET', 'dashboard?policy_id=1')).toAnswer(401)
    expect(await viewer.call('GET', 'dashboard')).toAnswer(400)
    expect(await viewer.call('GET', 'dashboard?policy_id=99999')).toAnswer(404)
  })
})

describe('the dashboard of a season under way', () => {
  const app = useApp({ today: '2026-10-07' })
  const today = '2026-10-07'
  const ggz = async () => dashboardFor(await app.as('teamleider'), await app.policyId('GGZ-2027'))

  test('an offer of this week, one of the last, a late draft and a newcomer stand where a count by hand has them', async () => {
    const way = { assessing: {}, offered: { offered_on: '2026-10-05', received_on: '2026-10-05', questionnaire_sent_on: '2026-10-05' } }
    await app.aContract({ upto: 'offered', steps: way })
    await app.aContract({ upto: 'offered', steps: { ...way, offered: { ...way.offered, offered_on: '2026-10-01' } } })
    const draft = await app.aContract({ fields: { origin: 'known' } })
    const { funnel, milestones, weeks, load, ages, season_before } = await ggz()
    const stage = (status: string) => funnel.find(({ track }) => track === 'digitaal')!.stages.find((one) => one.status === status)!
    expect([stage('draft').all.count, stage('draft').late.count]).toEqual([1, 1])
    expect([stage('offered').all.count, stage('offered').late.count]).toEqual([2, 0])
    const offers = milestones.find(({ clause }) => clause === 'GGZ-DG-1')!
    expect(offers).toMatchObject({ due_on: '2026-10-01', field: 'offered_on', in_time: { count: 1 }, too_late: { count: 1 }, open: { count: 1 }, expected: 3 })
    const processed = milestones.find(({ clause }) => clause === 'GGZ-C-1')!
    expect(processed).toMatchObject({ due_on: '2026-12-31', expected: 0 })
    expect(weeks.at(-1)).toMatchObject({ from: '2026-10-05', until: '2026-10-11', offered: { count: 1 }, signed: { count: 0 } })
    expect(weeks.at(-2)).toMatchObject({ from: '2026-09-28', offered: { count: 1 } })
    expect(weeks).toHaveLength(12)
    expect(season_before).toBeNull()
    expect(load.find(({ owner_id }) => owner_id === draft.owner_id)).toMatchObject({
      open: { count: 3 },
      late: { count: 1 },
      ours: { count: 1 },
      theirs: { count: 2 },
    })
    expect(ages.find(({ status }) => status === 'offered')).toMatchObject({ all: { count: 2 }, longest_days: 6, longest: { count: 1 } })
    expect(ages.find(({ status }) => status === 'draft')).toMatchObject({ median_days: 0 })
    expect((await (await app.as('contracteerder')).get('contracts', draft.id)).status_since).toBe(today)
  })

  test('a step that is dated moves what it stands since, and so does correcting its day', async () => {
    const staff = await app.as('contracteerder')
    const offered = { offered_on: '2026-10-05', received_on: '2026-10-05', questionnaire_sent_on: '2026-10-05' }
    const contract = await app.aContract({ upto: 'offered', steps: { offered } })
    expect(contract.status_since).toBe('2026-10-05')
    expect((await staff.put('contracts', contract, { offered_on: '2026-10-02' })).body.status_since).toBe('2026-10-02')
    const noted = await staff.get('contracts', contract.id)
    expect((await staff.put('contracts', noted, { explanation: 'Anders gezegd.' })).body.status_since).toBe('2026-10-02')
  })

  test('a save is seen at once', async () => {
    const before = (await ggz()).funnel.find(({ track }) => track === 'digitaal')!.all.count
    await app.aContract({ fields: { origin: 'known' } })
    expect((await ggz()).funnel.find(({ track }) => track === 'digitaal')!.all.count).toBe(before + 1)
  })
})

describe('requests and plafonds in the year itself', () => {
  const app = useApp()

  test('what was asked, granted and how long that took, against the term of the clause', async () => {
    const policy_id = await app.policyId('GGZ-2027')
    const request = await app.aPlafondRequest({ upto: 'approved' })
    await app.aPlafondRequest({ upto: 'complete' })
    const { requests } = await dashboardFor(await app.as('teamleider'), policy_id)
    const asked = request.requested_cents - request.submitted_plafond_cents
    expect(requests).toMatchObject({
      asked: { count: 2 },
      decided: { count: 1 },
      granted: { count: 1 },
      asked_cents: asked,
      granted_cents: asked,
      term_days: 42,
    })
    expect(requests.open.map(({ status, all }): [string, number] => [status, all.count])).toEqual([
      ['draft', 0],
      ['submitted', 0],
      ['complete', 1],
    ])
    expect(requests.median_days).toBe(Math.round((Date.parse(request.decided_on) - Date.parse(request.complete_on)) / 86_400_000))
  })

  test('a contract follows its figures: the day of the plafond is kept, moves with a figure, and goes with the last one', async () => {
    const staff = await app.as('contracteerder')
    const contract = await app.aContract({ upto: 'active', fields: { plafond_cents: 365_000_00 }, production: [['2027-05-31', 200_000_00]] })
    const outlook = async () => (await dashboardFor(await app.as('teamleider'), contract.policy_id)).outlook
    const kept = async (): Promise<Row> => staff.get('contracts', contract.id)
    const first = await kept()
    expect(first.expected_reach_on > '2027-09-30').toBe(true)
    const [figure] = await staff.list('production', { contract_id: contract.id })
    await staff.put('production', figure!, { amount_cents: 300_000_00 })
    const second = await kept()
    expect(second.expected_reach_on < first.expected_reach_on && second.expected_total_cents > first.expected_total_cents).toBe(true)
    expect(second.version).toBe(first.version)
    expect((await outlook()).before_last_day.count).toBeGreaterThan(0)
    const { forecast, band, record } = await staff.must('GET', `contracts/${contract.id}/forecast`)
    expect(forecast).toMatchObject({ reach_on: second.expected_reach_on, total_cents: second.expected_total_cents, figures: 1 })
    expect([band, record.spread]).toEqual([null, null])
    await staff.delete('production', figure!.id)
    expect(await kept()).toMatchObject({ expected_reach_on: null, expected_total_cents: null })
    expect(await staff.must('GET', `contracts/${contract.id}/forecast`)).toMatchObject({ forecast: null, band: null })
  })

  test('a lower plafond brings its day nearer on the day on which it takes effect', async () => {
    const [staff, lead] = [await app.as('contracteerder'), await app.as('teamleider')]
    const contract = await app.aContract({ upto: 'active', fields: { plafond_cents: 365_000_00 }, production: [['2027-05-31', 200_000_00]] })
    const before = (await staff.get('contracts', contract.id)).expected_reach_on
    await lead.must('POST', 'amendments', {
      contract_id: contract.id,
      field: 'plafond_cents',
      new_value: 300_000_00,
      effective_on: '2027-11-01',
      reason: 'Locatie overgedragen.',
    })
    expect((await staff.get('contracts', contract.id)).expected_reach_on < before).toBe(true)
  })

  test('a forecast is for who may read the contract', async () => {
    expect(await app.anonymous.call('GET', 'contracts/1/forecast')).toAnswer(401)
    expect(await (await app.as('raadpleger')).call('GET', 'contracts/999999/forecast')).toAnswer(404)
  })
})
