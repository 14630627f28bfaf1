import { beforeAll, describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { closings } from '../../support/usualWays.ts'

const privateClauses = ['GGZ-U-2', 'GGZ-U-3', 'GGZ-U-5', 'GGZ-U-6']
const outsiders = ['raadpleger', 'publicist', 'beheerder'] as const
const insiders = ['contracteerder', 'teamleider'] as const
const marker = 'Verzwegen7391'
const present = { outcome: 'present', ground: `${marker} grond`, evidence: `${marker} bewijs`, occurred_on: '2021-03-04' }

describe('the answers to the fraud-register and integrity exclusions', () => {
  const app = useApp()
  let contract: Row
  let other: Row
  let kv: Row

  beforeAll(async () => {
    contract = await app.aContract({ upto: 'assessing', assess: Object.fromEntries(privateClauses.map((clause) => [clause, present])) })
    other = await app.aContract({ upto: 'assessing', assess: { 'GGZ-U-5': { ...present, occurred_on: '2015-01-01' } } })
    kv = await app.aContract({
      track: 'standaard',
      upto: 'assessing',
      assess: { 'KV-A-7': present, 'KV-A-8': present, 'KV-A-14': present, 'KV-A-15': present },
    })
  })

  test.each(insiders)('are for %s, who works with them', async (name) => {
    const session = await app.as(name)
    for (const clause of privateClauses) {
      const { id } = await app.assessmentOf(contract, clause)
      expect(await session.get('assessments', id)).toMatchObject({ clause, ...present, private: true, masked: false })
    }
    expect(await session.list('assessments', { contract_id: contract.id, outcome: 'present' })).toHaveLength(4)
  })

  describe.each(outsiders)('are hidden from %s', (name) => {
    test('in the record and in lists', async () => {
      const session = await app.as(name)
      for (const of of [contract, other, kv]) {
        const rows = await session.list('assessments', { contract_id: of.id })
        expect(JSON.stringify(rows)).not.toContain(marker)
        const hidden = rows.filter((row) => row.private)
        expect(hidden.length).toBe(4)
        for (const row of hidden) {
          expect(row).toMatchObject({ outcome: null, ground: null, evidence: null, occurred_on: null, masked: true })
          expect(await session.get('assessments', row.id)).toEqual(row)
        }
        for (const row of rows.filter((candidate) => !candidate.private)) expect(row).toMatchObject({ masked: false, outcome: expect.any(String) })
      }
    })

    test.each([
      { outcome: 'present' },
      { outcome: ['present'] },
      { outcome: ['present', 'absent'], private: true },
      { outcome_gte: 'p' },
      { outcome_lte: 'absent', private: true },
      { outcome_like: 'pres' },
      { ground_like: marker },
      { ground: present.ground },
      { evidence_like: marker },
      { occurred_on: present.occurred_on },
      { occurred_on_gte: '2020-01-01' },
      { occurred_on_lte: '2016-01-01' },
      { q: marker },
      { q: 'present' },
    ])('and not found by a filter: %o', async (filter) => {
      const answer = await (await app.as(name)).query('assessments', { filter, range: [0, 999], sort: ['id', 'ASC'] })
      if (answer.status !== 200) return expect([400, 403]).toContain(answer.status)
      expect((answer.body as Row[]).filter((row) => privateClauses.includes(row.clause) || row.private)).toEqual([])
      const total = Number(answer.headers.get('content-range')?.split('/')[1])
      expect(total).toBe(answer.body.length)
    })

    test.each(['outcome', 'ground', 'evidence', 'occurred_on'])('and not told apart by sorting on %s', async (field) => {
      const session = await app.as(name)
      const rows = [
        await app.assessmentOf(contract, 'GGZ-U-5'),
        await app.assessmentOf(other, 'GGZ-U-5'),
        await app.assessmentOf(contract, 'GGZ-U-2'),
        await app.assessmentOf(other, 'GGZ-U-2'),
      ]
      const ids = rows.map((row) => row.id)
      const orderOf = async (order: string) => session.query('assessments', { filter: { id: ids }, sort: [field, order], range: [0, 9] })
      const [up, down] = [await orderOf('ASC'), await orderOf('DESC')]
      if (up.status !== 200) return expect([400, 403]).toContain(up.status)
      const order = (answer: typeof up) => (answer.body as Row[]).map((row) => row.id)
      const byId = [...ids].sort((a, b) => a - b)
      const tellsNothing = ['', byId.join(), [...byId].reverse().join()]
      expect(tellsNothing).toContain(order(up).join())
      expect(tellsNothing).toContain(order(down).join())
    })

    test('in the history', async () => {
      const session = await app.as(name)
      for (const clause of privateClauses) {
        const { id } = await app.assessmentOf(contract, clause)
        const answer = await session.query('audit_events', { filter: { resource: 'assessments', record_id: id }, range: [0, 99] })
        expect(JSON.stringify(answer.body)).not.toMatch(new RegExp(`${marker}|present|2021-03-04`))
      }
      for (const filter of [{ q: marker }, { after_like: marker }, { before_like: marker }, { after_like: 'present' }]) {
        const answer = await session.query('audit_events', { filter: { resource: 'assessments', ...filter }, range: [0, 99] })
        if (answer.status === 200) expect(answer.body, JSON.stringify(filter)).toEqual([])
        else expect([400, 403]).toContain(answer.status)
      }
    })

    test('in what is still needed for the next step', async () => {
      const session = await app.as(name)
      for (const of of [contract, kv]) {
        const steps = await session.must('GET', `contracts/${of.id}/next`)
        const offered = (steps as unknown as Row[]).find((step) => step.status === 'offered')
        expect(offered?.allowed).toBe(false)
        expect(JSON.stringify(steps)).not.toMatch(/GGZ-U-[2356]"|KV-A-(7|8|14|15)"|Verwijzingsregister|Verzwegen/)
      }
    })

    test('in what a condition came to, across contracts', async () => {
      const session = await app.as(name)
      for (const clause of privateClauses) {
        const [condition] = await session.list('conditions', { clause })
        const outcomes = await session.must('GET', `conditions/${condition.id}/outcomes`)
        expect(JSON.stringify(outcomes)).not.toMatch(/"present"|"absent"/)
      }
      const [open] = await session.list('conditions', { clause: 'GGZ-A-1' })
      expect((await session.must('GET', `conditions/${open.id}/outcomes`)).counts.met).toBeGreaterThan(0)
    })

    test('in the contract and its lists', async () => {
      const session = await app.as(name)
      const answers = [
        await session.get('contracts', contract.id),
        await session.list('contracts', { id: contract.id }),
        await session.must('GET', `providers/${contract.provider_id}/contractable`),
      ]
      expect(JSON.stringify(answers)).not.toMatch(/GGZ-U-[2356]"|Verzwegen|Verwijzingsregister/)
    })
  })

  test('are named to the staff in a refusal and in /next', async () => {
    const staff = await app.as('contracteerder')
    const answer = await staff.put('contracts', contract, {
      status: 'offered',
      questionnaire_sent_on: '2026-09-15',
      offered_on: '2026-09-15',
      received_on: '2026-09-15',
      explanation: 'Toelichting.',
    })
    for (const clause of ['GGZ-U-2', 'GGZ-U-3', 'GGZ-U-6']) expect(answer).toBeRefusedBy(clause)
  })
})

describe('a rejection for a private ground', () => {
  const app = useApp()
  let rejected: Row

  beforeAll(async () => {
    const contract = await app.aContract({ upto: 'assessing' })
    rejected = await (await app.as('contracteerder')).must('PUT', `contracts/${contract.id}`, {
      version: contract.version,
      status: 'rejected',
      ...closings.rejected,
      rejection_clauses: ['GGZ-U-2', 'GGZ-A-1'],
      reason: `${marker} in het register`,
    })
  })

  test('is readable for the staff', () => expect(rejected).toMatchObject({ rejection_clauses: ['GGZ-U-2', 'GGZ-A-1'], reason: `${marker} in het register` }))

  describe.each(outsiders)('is hidden from %s', (name) => {
    test.each([
      ['the record', () => `contracts/${rejected.id}`],
      ['lists', () => `contracts?filter=${encodeURIComponent(JSON.stringify({ id: rejected.id }))}`],
      ['the history', () => `audit_events?filter=${encodeURIComponent(JSON.stringify({ resource: 'contracts', record_id: rejected.id }))}`],
      ['the next steps', () => `contracts/${rejected.id}/next`],
    ])('in %s', async (_where, path) => {
      expect(JSON.stringify(await (await app.as(name)).must('GET', path()))).not.toMatch(/GGZ-U-2|Verzwegen/)
    })

    test.each([
      { rejection_clauses: 'GGZ-U-2' },
      { rejection_clauses_like: 'U-2' },
      { reason_like: marker },
      { reason: `${marker} in het register` },
      { q: marker },
    ])('by a filter: %o', async (filter) => {
      const session = await app.as(name)
      const answer = await session.query('contracts', { filter, range: [0, 9] })
      if (answer.status === 200) expect(answer.body).toEqual([])
      else expect([400, 403]).toContain(answer.status)
      const facets = await session.call('GET', `contracts/facets?filter=${encodeURIComponent(JSON.stringify(filter))}`)
      if (facets.status === 200) expect(Object.values(facets.body.status ?? {}).reduce((sum: number, n) => sum + Number(n), 0)).toBe(0)
      else expect([400, 403]).toContain(facets.status)
    })
  })
})

describe('two rejections, one for a private ground', () => {
  const app = useApp()

  test.each(['rejection_clauses', 'reason'])('are not told apart by sorting on %s', async (field) => {
    const ids: number[] = []
    for (const [rejection_clauses, reason] of [
      [['GGZ-U-2'], 'Aa'],
      [['GGZ-U-6'], 'Zz'],
      [['GGZ-U-3'], 'Mm'],
    ] as const) {
      const contract = await app.aContract({ upto: 'assessing' })
      const changes = { version: contract.version, status: 'rejected', ...closings.rejected, rejection_clauses, reason }
      await (await app.as('contracteerder')).must('PUT', `contracts/${contract.id}`, changes)
      ids.push(contract.id)
    }
    for (const name of outsiders) {
      const answer = await (await app.as(name)).query('contracts', { filter: { id: ids }, sort: [field, 'ASC'], range: [0, 9] })
      if (answer.status !== 200) expect([400, 403]).toContain(answer.status)
      else expect(['', ids.join(), [...ids].reverse().join()]).toContain((answer.body as Row[]).map((row) => row.id).join())
    }
  })
})

describe('the ground of a crisis-service exemption', () => {
  const app = useApp()
  const practice = { kind: 'independent', profession: 'psychiater', crisis_service: 'exempt' }
  let pregnant: Row
  let older: Row

  beforeAll(async () => {
    pregnant = await app.aProvider({ ...practice, crisis_service_ground: 'pregnant', crisis_service_evidence: `${marker} verklaring` })
    older = await app.aProvider({ ...practice, crisis_service_ground: 'older_than_57' })
  })

  test.each(insiders)('is for %s', async (name) => {
    expect(await (await app.as(name)).get('providers', pregnant.id)).toMatchObject({ crisis_service_ground: 'pregnant' })
    expect((await (await app.as(name)).list('providers', { crisis_service_ground: 'pregnant' })).map((row) => row.id)).toEqual([pregnant.id])
  })

  describe.each(outsiders)('is hidden from %s', (name) => {
    test('in the record, lists and history', async () => {
      const session = await app.as(name)
      const answers = [
        await session.get('providers', pregnant.id),
        await session.list('providers', { id: [pregnant.id, older.id] }),
        (await session.query('audit_events', { filter: { resource: 'providers', record_id: pregnant.id }, range: [0, 99] })).body,
        await session.must('GET', `providers/${pregnant.id}/contractable`),
      ]
      expect(JSON.stringify(answers)).not.toMatch(/pregnant|older_than_57|Verzwegen/)
      expect((answers[0] as Row).crisis_service_ground).toBeNull()
    })

    test.each([
      { crisis_service_ground: 'pregnant' },
      { crisis_service_ground: ['pregnant', 'physically_unable'] },
      { crisis_service_ground_like: 'preg' },
      { crisis_service_ground_gte: 'p' },
      { crisis_service_ground_lte: 'p' },
      { crisis_service_evidence_like: marker },
      { q: marker },
      { q: 'pregnant' },
    ])('by a filter: %o', async (filter) => {
      const answer = await (await app.as(name)).query('providers', { filter, range: [0, 9] })
      if (answer.status === 200) expect(answer.body).toEqual([])
      else expect([400, 403]).toContain(answer.status)
    })

    test('by sorting', async () => {
      const session = await app.as(name)
      const orders = await Promise.all(
        ['ASC', 'DESC'].map((order) =>
          session.query('providers', { filter: { id: [pregnant.id, older.id] }, sort: ['crisis_service_ground', order], range: [0, 9] }),
        ),
      )
      if (orders[0].status !== 200) return expect([400, 403]).toContain(orders[0].status)
      const another = await app.aProvider({ ...practice, crisis_service_ground: 'physically_unable' })
      const ids = [pregnant.id, older.id, another.id]
      const sorted = await session.query('providers', { filter: { id: ids }, sort: ['crisis_service_ground', 'ASC'], range: [0, 9] })
      const found = (sorted.body as Row[]).map((row) => row.id)
      expect(['', ids.join(), [...ids].reverse().join()]).toContain(found.join())
    })
  })
})

describe('a private exclusion that turns up on a running contract', () => {
  const app = useApp()

  test('raises a task that names it to the staff alone', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    await staff.must('PUT', `assessments/${(await app.assessmentOf(contract, 'GGZ-U-2')).id}`, {
      version: (await app.assessmentOf(contract, 'GGZ-U-2')).version,
      ...present,
    })
    expect((await staff.get('contracts', contract.id)).status).toBe('active')
    const tasks = await staff.list('tasks')
    expect(tasks.length).toBeGreaterThan(0)
    for (const name of outsiders) {
      const seen = await (await app.as(name)).query('tasks', { range: [0, 99] })
      expect(JSON.stringify(seen.body)).not.toMatch(/GGZ-U-2|Verzwegen|Verwijzingsregister/)
      const filtered = await (await app.as(name)).query('tasks', { filter: { clause: 'GGZ-U-2' }, range: [0, 9] })
      if (filtered.status === 200) expect(filtered.body).toEqual([])
    }
  })

  test('an ordinary condition that stops being met does too, for everybody', async () => {
    const contract = await app.aContract({ upto: 'active' })
    const staff = await app.as('contracteerder')
    const assessment = await app.assessmentOf(contract, 'GGZ-A-7')
    await staff.must('PUT', `assessments/${assessment.id}`, { version: assessment.version, outcome: 'not_met', assessed_on: '2027-06-01' })
    const tasks = await (await app.as('raadpleger')).list('tasks')
    expect(tasks.some((task) => task.subject_id === contract.id || task.subject_id === assessment.id)).toBe(true)
  })
})
