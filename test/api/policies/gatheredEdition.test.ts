import { describe, expect, test } from 'vitest'
import { endOf } from '../../support/impacts.ts'
import type { Answer, Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

describe('several changes of a published policy make one edition', () => {
  const app = useApp()
  const admin = () => app.as('beheerder')
  const ggz = async (): Promise<Row> => (await admin()).get('policies', await app.policyId('GGZ-2027'))
  const clauseOf = async (code: string): Promise<Row> => (await (await admin()).list('clauses', { code, policy_id: (await ggz()).id }))[0]!
  const conditionOf = async (clause: string): Promise<Row> => (await (await admin()).list('conditions', { clause, policy_id: (await ggz()).id }))[0]!
  const gather = async (part: string, record: Row, changes: Row, policy_id?: number): Promise<Answer> =>
    (await admin()).post('gathered_changes', { policy_id: policy_id ?? (await ggz()).id, part, record_id: record.id, changes })
  const gathered = async (): Promise<Row[]> => (await admin()).list('gathered_changes')
  const make = async (body: Row): Promise<Answer> => (await admin()).call('POST', `policies/${(await ggz()).id}/editions`, body)
  const editions = async (): Promise<Row[]> => (await admin()).list('policy_editions')

  test('a gathered change waits: nothing changes, and it tells what was and what it becomes', async () => {
    const clause = await clauseOf('GGZ-PL-1')
    const answer = await gather('clause', clause, { percentage: 75, date: clause.date, quote: '  bij het bereiken van 75% ' })
    expect(answer.status).toBe(201)
    expect(answer.body).toMatchObject({ clause: 'GGZ-PL-1', changes: { percentage: 75, quote: 'bij het bereiken van 75%' }, made_by_name: expect.any(String) })
    expect(answer.body.fields).toContainEqual({ field: 'percentage', was: 70, becomes: 75 })
    expect(answer.body.warnings.map(({ field }: Row) => field)).toEqual(['reading_nl', 'reading'])
    expect(await clauseOf('GGZ-PL-1')).toEqual(clause)
    expect(await editions()).toEqual([])
  })

  test('what an edition could not make is refused when it is gathered, at its own field, and leaves nothing behind', async () => {
    const clause = await clauseOf('GGZ-PL-8')
    expect(await gather('clause', clause, { days: 'veel' })).toBeInvalidAt('days')
    expect(await gather('clause', clause, { days: null })).toBeInvalidAt('days')
    expect(await gather('clause', clause, { enforce: 'show' })).toBeInvalidAt('enforce')
    expect(await gather('clause', clause, { onbekend: 1 })).toBeInvalidAt('onbekend')
    expect(await gather('clause', clause, { days: 42 })).toBeInvalidAt('changes')
    expect(await gather('clause', { id: 999_999 }, { days: 40 })).toAnswer(404)
    expect(await gather('clause', clause, { days: 40 }, await app.policyId('KV-2025-2026'))).toBeInvalidAt('record_id')
    expect(await gather('clause', await clauseOf('GGZ-PL-1'), { percentage: 80 })).toAnswer(409, 'duplicate')
    expect(await clauseOf('GGZ-PL-8')).toEqual(clause)
    expect((await ggz()).edition).toBe(1)
    expect(await gathered()).toHaveLength(1)
  })

  test('only an admin gathers; all read', async () => {
    const [row] = await gathered()
    for (const other of ['contracteerder', 'teamleider', 'publicist', 'raadpleger'] as const) {
      const session = await app.as(other)
      expect((await session.list('gathered_changes')).map(({ id }) => id)).toEqual([row!.id])
      expect(await session.post('gathered_changes', { policy_id: row!.policy_id, part: 'policy', record_id: row!.policy_id, changes: {} })).toAnswer(403)
      expect(await session.call('POST', `policies/${row!.policy_id}/editions`, anEdition)).toAnswer(403)
    }
  })

  test('together they become one edition, with one day, reason and who was told, and are gone', async () => {
    expect((await gather('condition', await conditionOf('GGZ-A-1'), { exemptable: true })).status).toBe(201)
    expect((await gather('policy', await ggz(), { title: 'Inkoopbeleid GGZ 2027, herzien' })).status).toBe(201)
    const [first] = await gathered()
    expect((await (await admin()).put('gathered_changes', first!, { changes: { percentage: 65 } })).body.fields).toEqual([
      { field: 'percentage', was: 70, becomes: 65 },
    ])
    const lacking = await make({ edition_on: '2027-11-15' })
    expect(Object.keys(lacking.body.errors)).toEqual(['edition_reason', 'edition_told'])
    expect(await gathered()).toHaveLength(3)
    const made = await make(anEdition)
    expect(made.status, JSON.stringify(made.body)).toBe(201)
    expect(made.body).toMatchObject({ edition: 2, made_on: '2027-11-15', reason: anEdition.edition_reason, told: anEdition.edition_told })
    expect(made.body.changes.map(({ clause, field, becomes }: Row) => [clause, field, becomes])).toEqual([
      ['GGZ-PL-1', 'percentage', 65],
      ['GGZ-A-1', 'exemptable', true],
      [null, 'title', 'Inkoopbeleid GGZ 2027, herzien'],
    ])
    expect(await gathered()).toEqual([])
    expect(await ggz()).toMatchObject({ edition: 2, title: 'Inkoopbeleid GGZ 2027, herzien' })
    expect((await clauseOf('GGZ-PL-1')).percentage).toBe(65)
    const tasks = await (await app.as('teamleider')).list('tasks', { kind: 'softened_clause' })
    expect(tasks.map(({ clause }) => clause).sort()).toEqual(['GGZ-A-1', 'GGZ-PL-1'])
    expect(await make(anEdition)).toBeInvalidAt('changes')
  })

  test('one that was changed meanwhile is looked at again first, and then nothing of the edition is made', async () => {
    const session = await admin()
    await gather('clause', await clauseOf('GGZ-R-1'), { days: 21 })
    await gather('clause', await clauseOf('GGZ-R-3'), { days: 13 })
    expect((await session.put('clauses', await clauseOf('GGZ-R-3'), { days: 12, ...anEdition })).status).toBe(200)
    expect(await make(anEdition)).toAnswer(409, 'version_conflict')
    expect((await clauseOf('GGZ-R-1')).days).toBe(28)
    const late = (await gathered()).find(({ clause }) => clause === 'GGZ-R-3')!
    expect((await session.put('gathered_changes', late, { changes: { days: 10 } })).body.fields).toEqual([{ field: 'days', was: 12, becomes: 10 }])
    expect((await make(anEdition)).body).toMatchObject({ edition: 4, changes: [{ clause: 'GGZ-R-1' }, { clause: 'GGZ-R-3' }] })
  })

  test('an integration sends its changes in one call: all or none', async () => {
    const [one, other] = [await clauseOf('GGZ-M-5'), await clauseOf('GGZ-M-6')]
    const changes = (date: string) => [
      { part: 'clause', record_id: one.id, version: one.version, changes: { date: '2026-05-30' } },
      { part: 'clause', record_id: other.id, version: other.version, changes: { date } },
    ]
    const refused = await make({ ...anEdition, changes: changes('2026-02-30') })
    expect(refused).toBeInvalidAt('changes')
    expect(refused.body.errors.changes).toMatch(/^GGZ-M-6: /)
    expect(await clauseOf('GGZ-M-5')).toEqual(one)
    expect((await make({ ...anEdition, changes: changes('2026-06-02') })).body.changes).toHaveLength(2)
    expect(await make({ ...anEdition, changes: changes('2026-06-03') })).toAnswer(409)
  })

  test('a draft gathers nothing: it changes at once', async () => {
    const next = { code: 'GGZ-2028', title: 'GGZ 2028', contract_starts_on: '2028-01-01', contract_ends_on: '2028-12-31' }
    const draft = await (await admin()).must('POST', `policies/${(await ggz()).id}/copy`, next)
    const [clause] = await (await admin()).list('clauses', { policy_id: draft.id, code: 'GGZ-PL-1' })
    expect(await gather('clause', clause!, { percentage: 50 }, draft.id)).toBeInvalidAt('policy_id')
  })

  test('the policy names the clause that promises to make changes known (GGZ-X-12), where it has one', async () => {
    expect((await ggz()).edition_promise).toBe('GGZ-X-12')
    expect((await (await admin()).get('policies', await app.policyId('KV-2025-2026'))).edition_promise).toBeNull()
  })

  describe('what an edition would change is seen before it is made', () => {
    const start = async (): Promise<Answer> => (await admin()).call('POST', `policies/${(await ggz()).id}/impact`)
    let fresh: Row
    let offered: Row

    test('there is nothing to see while nothing is gathered', async () => {
      expect(await start()).toBeInvalidAt('status')
    })

    test('a contract before its offer is judged by what was gathered, one that was offered keeps its edition', async () => {
      const settings = {
        settings: [2],
        origin: 'new',
        requested_on: '2026-06-20',
        added_value: 'unique_in_region',
        added_value_explanation: 'Enige in de regio.',
      }
      fresh = await app.aContract({ upto: 'assessing', fields: { ...settings, explanation: 'Toegelicht.', questionnaire_sent_on: '2026-09-01' } })
      offered = await app.aContract({ upto: 'offered', fields: settings })
      await gather('clause', await clauseOf('GGZ-DG-4'), { date: '2026-06-15' })
      await gather('clause', await clauseOf('GGZ-PL-8'), { days: 40 })
      const run = await endOf(app, (await start()).body)
      expect(run).toMatchObject({
        status: 'done',
        years_moved: 0,
        outdated: false,
        gathered: expect.arrayContaining([expect.objectContaining({ clause: 'GGZ-DG-4' })]),
      })
      const lines = await (await app.as('teamleider')).list('policy_impact_lines', { impact_id: run.id, clause: 'GGZ-DG-4' })
      expect(lines.map(({ contract_id }) => contract_id)).toEqual([fresh.id])
      expect(offered.status).toBe('offered')
      expect(run.freed_count).toBe(0)
      expect(run.not_judged.join('\n')).toContain('die houden de editie waaronder zij zijn aangeboden')
      expect(run.not_judged).toContain('Bepalingen die alleen waarschuwen: GGZ-PL-8.')
      expect(run.warnings.map(({ clause }: Row) => clause)).toEqual(expect.arrayContaining(['GGZ-DG-4', 'GGZ-PL-8']))
      expect((await (await admin()).get('contracts', fresh.id)).status).toBe('assessing')
    })

    test('another gathered change makes the report outdated; making the edition does not', async () => {
      const [run] = await (await admin()).list('policy_impacts')
      await gather('clause', await clauseOf('GGZ-DG-1'), { date: '2026-09-30' })
      expect((await (await admin()).get('policy_impacts', run!.id)).outdated).toBe(true)
      const again = await endOf(app, (await start()).body)
      expect((await make(anEdition)).status).toBe(201)
      expect((await (await admin()).get('policy_impacts', again.id)).outdated).toBe(false)
    })
  })
})
