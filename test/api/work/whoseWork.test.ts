import { describe, expect, test } from 'vitest'
import type { WorkCounts, WorkItem } from '../../../server/model/work.ts'
import { useApp } from '../../support/startApp.ts'

const officer = ['contracteerder', 'contracteerder2'] as const

describe('what one may not do is not in one’s list', () => {
  const app = useApp({ seed: 'demo', today: '2027-09-15' })

  const workOf = async (who: Parameters<typeof app.as>[0], filter = {}): Promise<WorkItem[]> =>
    (await (await app.as(who)).query('work', { filter, range: [0, 999] })).body
  const kindsOf = async (who: Parameters<typeof app.as>[0]) => new Set((await workOf(who)).map(({ kind }) => kind))

  test('a viewer has nothing to do', async () => {
    const viewer = await app.as('raadpleger')
    const answer = await viewer.query('work', { range: [0, 24] })
    expect([answer.status, answer.headers.get('content-range'), answer.body]).toEqual([200, 'work */0', []])
    expect((await viewer.must('GET', 'work/counts')).total).toBe(0)
  })

  test('a publisher has lists alone, an admin policies alone', async () => {
    const lists = await kindsOf('publicist')
    expect([...lists]).toEqual(expect.arrayContaining(['list_behind', 'publication_open']))
    for (const kind of [...lists, ...(await kindsOf('beheerder'))]) expect(kind).toMatch(/^(list_|publication_|policy_|gathered_)/)
  })

  test('decisions are the team lead’s, and no officer’s', async () => {
    expect(await kindsOf('teamleider')).toContain('request_decision')
    expect(await kindsOf('teamleider')).toContain('contract_over')
    for (const who of officer) expect([...(await kindsOf(who))].filter((kind) => ['request_decision', 'contract_over'].includes(kind))).toEqual([])
  })

  test('nor is a decision in the list of a team lead who had a hand in it', async () => {
    for (const who of ['teamleider', 'teamleider2'] as const) {
      const requests = await (await app.as(who)).list('plafond_requests', { status: 'complete' })
      const free = requests.filter(({ decision_objection }) => decision_objection === null).map(({ id }) => id)
      const listed = (await workOf(who, { kind: 'request_decision' })).map(({ subject_id }) => subject_id)
      expect(requests.length).toBeGreaterThan(0)
      expect(listed.toSorted()).toEqual(free.toSorted())
    }
  })

  test('nobody’s is anybody’s, and nobody comes in without a session', async () => {
    expect((await app.anonymous.call('GET', 'work')).status).toBe(401)
    expect((await app.anonymous.call('GET', 'work/counts')).status).toBe(401)
    expect((await app.anonymous.call('POST', 'work/marks', { items: [{ id: 'x' }], seen: true })).status).toBe(401)
  })

  test('counts what the list holds, by each filter', async () => {
    const lead = await app.as('teamleider')
    const all = await workOf('teamleider')
    const counts = (await lead.must('GET', 'work/counts')) as WorkCounts
    expect(counts.total).toBe(all.length)
    for (const facet of ['kind', 'turn', 'term'] as const) {
      expect(Object.values(counts[facet]).reduce((sum, one) => sum + one, 0)).toBe(all.length)
      for (const [value, count] of Object.entries(counts[facet]))
        expect([value, (await workOf('teamleider', { [facet]: value })).length]).toEqual([value, count])
    }
    const filter = encodeURIComponent(JSON.stringify({ kind: 'offer', turn: 'insurer' }))
    const offers = (await lead.must('GET', `work/counts?filter=${filter}`)) as WorkCounts
    expect(offers.total).toBe(all.filter(({ kind, turn }) => kind === 'offer' && turn === 'insurer').length)
    expect(offers.kind.quote ?? 0).toBe(all.filter(({ kind, turn }) => kind === 'quote' && turn === 'insurer').length)
  })

  test('is a list as any other: pages that add up, sorted, found by provider and reference', async () => {
    const lead = await app.as('teamleider')
    const all = await workOf('teamleider')
    const pages = [await lead.query('work', { range: [0, 39] }), await lead.query('work', { range: [40, 999] })]
    expect(pages.flatMap(({ body }) => body.map(({ id }: WorkItem) => id))).toEqual(all.map(({ id }) => id))
    expect(pages[1]!.headers.get('content-range')).toBe(`work 40-${all.length - 1}/${all.length}`)
    expect((await lead.query('work', { range: [900, 999] })).headers.get('content-range')).toBe(`work */${all.length}`)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    const days = all.flatMap(({ due_on }) => due_on ?? [])
    expect(days).toEqual(days.toSorted())
    const one = all.find(({ provider_name }) => provider_name)!
    expect((await workOf('teamleider', { q: one.provider_name })).map(({ id }) => id)).toContain(one.id)
    expect((await workOf('teamleider', { q: one.reference })).every(({ reference }) => reference === one.reference)).toBe(true)
    expect((await workOf('teamleider', { id: [one.id] })).map(({ id }) => id)).toEqual([one.id])
  })

  test.each([[{ status_like: 7, nothing: 1 }], [{ term: 'soon' }], [{ hidden: 'gone' }], [{ due_on: 'tomorrow' }], [{ team: {} }]])(
    'refuses a filter that it does not know: %j',
    async (filter) => {
      expect((await (await app.as('teamleider')).query('work', { filter })).status).toBe(400)
    },
  )
})
