import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

describe('who softens a clause does not do so unseen', () => {
  const app = useApp()
  const admin = () => app.as('beheerder')
  const ggz = () => app.policyId('GGZ-2027')
  const clauseOf = async (code: string, policy_id: number): Promise<Row> => (await (await admin()).list('clauses', { code, policy_id }))[0]!
  const tasksOf = async (policy_id: number, clause?: string): Promise<Row[]> =>
    (await app.as('teamleider')).list('tasks', { kind: 'softened_clause', subject: 'policies', subject_id: policy_id, ...(clause && { clause }) })
  const change = async (code: string, changes: Row): Promise<Row> => {
    const answer = await (await admin()).put('clauses', await clauseOf(code, await ggz()), { ...changes, ...anEdition })
    expect(answer.status, JSON.stringify(answer.body)).toBe(200)
    return answer.body
  }

  test.each<[code: string, softer: Row, told: string]>([
    ['GGZ-PL-1', { percentage: 65 }, 'percentage van 70 naar 65'],
    ['GGZ-DG-4', { date: '2026-07-02' }, 'uiterste datum van 01-07-2026 naar 02-07-2026'],
    ['GGZ-V-2', { days: 49 }, 'termijn in dagen van 42 naar 49'],
    ['GGZ-U-5', { years: 3 }, 'termijn in jaren van 5 naar 3'],
  ])('an edition with %s %j raises a task that names policy, clause, old and new', async (code, softer, told) => {
    await change(code, softer)
    const [task, ...more] = await tasksOf(await ggz(), code)
    expect(more).toEqual([])
    expect(task).toMatchObject({ clause: code, done: false, subject_reference: 'GGZ-2027', due_on: expect.any(String) })
    expect(task!.reason).toMatch(new RegExp(`^Editie \\d+ van GGZ-2027 versoepelt ${code}: ${told}\\.$`))
    expect((await app.eventsOf('tasks', task!.id)).at(-1)).toMatchObject({ action: 'create' })
  })

  test.each<[code: string, changes: Row]>([
    ['GGZ-M-7', { date: '2026-09-30' }],
    ['GGZ-PL-8', { days: 41 }],
    ['GGZ-R-1', { reading: 'Counted from the day of receipt.' }],
    ['GGZ-A-8', { quote: 'U houdt uw gegevens in Vektis en Vecozo bij' }],
  ])('one with %s %j raises none', async (code, changes) => {
    await change(code, changes)
    expect(await tasksOf(await ggz(), code)).toEqual([])
  })

  test('an exemption that becomes possible raises one, also among the clauses of one bulk change', async () => {
    const session = await admin()
    const conditions = await Promise.all(
      ['GGZ-A-1', 'GGZ-A-3'].map(async (clause) => (await session.list('conditions', { clause, policy_id: await ggz() }))[0]!),
    )
    const versions = Object.fromEntries(conditions.map(({ id, version }) => [id, version]))
    await session.must('POST', 'conditions/bulk', { ids: conditions.map(({ id }) => id), versions, data: { exemptable: true, ...anEdition } })
    for (const clause of ['GGZ-A-1', 'GGZ-A-3'])
      expect((await tasksOf(await ggz(), clause)).map(({ reason }) => reason)).toEqual([expect.stringContaining('vrijstelling mogelijk van nee naar ja')])
  })

  test('softened once more while it waits is told of in the same task; after it was closed in a new one', async () => {
    await change('GGZ-PL-1', { percentage: 60 })
    const [task, ...more] = await tasksOf(await ggz(), 'GGZ-PL-1')
    expect(more).toEqual([])
    expect(task!.reason.split('\n')).toEqual([expect.stringContaining('van 70 naar 65'), expect.stringContaining('van 65 naar 60')])
    const lead = await app.as('teamleider')
    expect((await lead.put('tasks', task!, { done: true, decision: 'Besproken, akkoord.' })).status).toBe(200)
    await change('GGZ-PL-1', { percentage: 55 })
    expect((await tasksOf(await ggz(), 'GGZ-PL-1')).map(({ done }) => done)).toEqual([true, false])
  })

  test('a team lead closes it, nobody else; a private clause is seen by who may', async () => {
    const [task] = await tasksOf(await ggz(), 'GGZ-V-2')
    for (const other of ['contracteerder', 'raadpleger', 'publicist', 'beheerder'] as const)
      expect(await (await app.as(other)).put('tasks', task!, { done: true, decision: 'Akkoord.' }), other).toAnswer(403)
    expect((await (await app.as('teamleider')).put('tasks', task!, { done: true, decision: 'Akkoord.' })).body).toMatchObject({ done: true })
    expect(await (await app.as('raadpleger')).list('tasks', { kind: 'softened_clause', subject_id: await ggz() })).not.toContainEqual(
      expect.objectContaining({ clause: 'GGZ-U-5' }),
    )
  })

  test('a next year that is published softer than the one it came from raises them too, and not while it is a draft', async () => {
    const session = await admin()
    const copyOf = async (code: string): Promise<Row> =>
      session.must('POST', `policies/${await app.policyId('KV-2025-2026')}/copy`, {
        code,
        title: `Inkoopbeleid ${code}`,
        contract_starts_on: '2027-01-01',
        contract_ends_on: '2028-12-31',
      })
    const publication = { status: 'published', published_on: '2027-04-01', published_reason: 'Besluit.' }
    const softer = await copyOf('KV-2027-2028')
    expect((await session.put('clauses', await clauseOf('KV-I-7', softer.id), { enforce: 'show' })).status).toBe(200)
    expect((await session.put('clauses', await clauseOf('KV-I-5', softer.id), { date: '2026-06-01' })).status).toBe(200)
    expect(await tasksOf(softer.id)).toEqual([])
    expect((await session.put('policies', await session.get('policies', softer.id), publication)).status).toBe(200)
    expect((await tasksOf(softer.id)).map(({ reason }) => reason)).toEqual([
      'KV-2027-2028 is bij KV-I-7 soepeler dan KV-2025-2026: werking van weigert naar ter informatie.',
    ])
    const same = await copyOf('KV-2027-2028-B')
    expect((await session.put('policies', same, publication)).status).toBe(200)
    expect(await tasksOf(same.id)).toEqual([])
  })
})
