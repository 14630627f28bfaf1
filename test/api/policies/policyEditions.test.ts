import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'
import { anEdition } from '../../support/usualWays.ts'

describe('each change of a published policy is a new edition', () => {
  const app = useApp()

  const admin = () => app.as('beheerder')
  const clauseOf = async (code: string, policy_id?: number): Promise<Row> =>
    (await (await admin()).list('clauses', { code, policy_id: policy_id ?? (await ggz()).id }))[0]!
  const conditionOf = async (clause: string): Promise<Row> => (await (await admin()).list('conditions', { clause, policy_id: (await ggz()).id }))[0]!
  const ggz = async (): Promise<Row> => (await admin()).get('policies', await app.policyId('GGZ-2027'))
  const editions = async (): Promise<Row[]> => (await admin()).list('policy_editions')
  const latest = async (): Promise<Row> => (await editions()).at(-1)!

  test('without its day, its reason and who was told it is refused at each, and changes nothing', async () => {
    const before = [await clauseOf('GGZ-PL-1'), await ggz()]
    const answer = await (await admin()).put('clauses', before[0]!, { date: '2027-09-15' })
    expect(answer).toAnswer(422, 'invalid')
    expect(Object.keys(answer.body.errors)).toEqual(['edition_on', 'edition_reason', 'edition_told'])
    expect(answer.body.errors.edition_reason).toBe('Dit beleid is gepubliceerd: deze wijziging wordt editie 2. Geef de reden.')
    for (const missing of Object.keys(anEdition))
      expect(await (await admin()).put('clauses', before[0]!, { date: '2027-09-15', ...anEdition, [missing]: ' ' })).toBeInvalidAt(missing)
    expect([await clauseOf('GGZ-PL-1'), await ggz()]).toEqual(before)
    expect(await editions()).toEqual([])
  })

  test('with them it is edition 2, with what was and what it becomes, by whom, and its events', async () => {
    const clause = await clauseOf('GGZ-PL-1')
    const saved = await (await admin()).put('clauses', clause, { date: '2027-09-15', percentage: 75, ...anEdition })
    expect(saved.body).toMatchObject({ date: '2027-09-15', percentage: 75 })
    expect(Object.keys(saved.body).filter((name) => name.startsWith('edition'))).toEqual([])
    const me = await (await admin()).must('GET', 'auth/me')
    const { edition_on: made_on, edition_reason: reason, edition_told: told } = anEdition
    expect(await latest()).toMatchObject({ edition: 2, made_on, reason, told, made_by: me.id, made_by_name: 'Eva Smit', policy_code: 'GGZ-2027', warnings: [] })
    expect((await latest()).changes).toEqual([
      { clause: 'GGZ-PL-1', part: 'clause', field: 'date', was: '2027-09-30', becomes: '2027-09-15' },
      { clause: 'GGZ-PL-1', part: 'clause', field: 'percentage', was: 70, becomes: 75 },
    ])
    expect(await ggz()).toMatchObject({ edition: 2 })
    expect((await app.eventsOf('policies', (await ggz()).id)).at(-1)).toMatchObject({ before: { edition: 1 }, after: { edition: 2 }, actor: 'Eva Smit' })
    expect((await app.eventsOf('policy_editions', (await latest()).id)).at(-1)).toMatchObject({ action: 'create', after: { edition: 2, reason, told } })
    const whole = await (await app.as('raadpleger')).get('policy_editions', (await latest()).id)
    expect(whole).toEqual(await latest())
  })

  test('its day is never after today; today it may be', async () => {
    const clause = await clauseOf('GGZ-PL-8')
    expect(await (await admin()).put('clauses', clause, { days: 15, ...anEdition, edition_on: '2027-12-02' })).toBeInvalidAt('edition_on')
    expect((await (await admin()).put('clauses', clause, { days: 15, ...anEdition, edition_on: '2027-12-01' })).status).toBe(200)
    expect(await latest()).toMatchObject({ edition: 3, made_on: '2027-12-01' })
  })

  test('a save that changes nothing is no edition, and what a draft alone may change stays', async () => {
    const clause = await clauseOf('GGZ-PL-8')
    expect((await (await admin()).put('clauses', clause, { days: clause.days })).body).toEqual(clause)
    const answer = await (await admin()).put('clauses', clause, { enforce: 'show', tracks: ['maatwerk'], ...anEdition })
    expect(Object.keys(answer.body.errors)).toEqual(['enforce', 'tracks'])
    expect(await ggz()).toMatchObject({ edition: 3 })
  })

  test('several clauses changed at once are one edition; where one cannot be, there is none', async () => {
    const rows = [await clauseOf('GGZ-R-1'), await clauseOf('GGZ-R-2')]
    const versions = Object.fromEntries(rows.map(({ id, version }) => [id, version]))
    const change = (data: Row) => admin().then((session) => session.call('POST', 'clauses/bulk', { ids: rows.map(({ id }) => id), versions, data }))
    expect(await change({ days: null, ...anEdition })).toAnswer(422)
    expect((await change({ days: 21 })).body.errors_by_id[rows[0]!.id]).toHaveProperty('edition_on')
    expect(await ggz()).toMatchObject({ edition: 3 })
    expect(await change({ days: 21, ...anEdition })).toAnswer(200)
    expect(await ggz()).toMatchObject({ edition: 4 })
    expect((await latest()).changes).toEqual(['GGZ-R-1', 'GGZ-R-2'].map((clause) => ({ clause, part: 'clause', field: 'days', was: 28, becomes: 21 })))
    expect((await editions()).map(({ edition }) => edition)).toEqual([2, 3, 4])
  })

  test('a condition’s text takes the quote of its clause along; its exemptability changes likewise', async () => {
    const condition = await conditionOf('GGZ-A-3')
    expect(await (await admin()).put('conditions', condition, { text: 'Anders' })).toBeInvalidAt('edition_told')
    const saved = await (await admin()).put('conditions', condition, { text: 'Anders', exemptable: true, ...anEdition })
    expect(saved.body).toMatchObject({ text: 'Anders', quote: 'Anders', exemptable: true })
    expect(await latest()).toMatchObject({ edition: 5, care_demand_typing: false })
    expect((await latest()).changes).toEqual([
      { clause: 'GGZ-A-3', part: 'condition', field: 'text', was: condition.text, becomes: 'Anders' },
      { clause: 'GGZ-A-3', part: 'condition', field: 'exemptable', was: false, becomes: true },
      { clause: 'GGZ-A-3', part: 'clause', field: 'quote', was: condition.text, becomes: 'Anders' },
    ])
  })

  test('its title too', async () => {
    const before = await ggz()
    expect(await (await admin()).put('policies', before, { title: 'Inkoopbeleid GGZ' })).toBeInvalidAt('edition_reason')
    const saved = await (await admin()).put('policies', before, { title: 'Inkoopbeleid GGZ', ...anEdition })
    expect(saved.body).toMatchObject({ title: 'Inkoopbeleid GGZ', edition: 6 })
    expect((await latest()).changes).toEqual([{ clause: null, part: 'policy', field: 'title', was: before.title, becomes: 'Inkoopbeleid GGZ' }])
    expect((await (await admin()).put('policies', saved.body, { title: before.title, ...anEdition })).status).toBe(200)
  })

  test('two admins at once make two editions, one after the other', async () => {
    const [one, other] = [await clauseOf('GGZ-M-5'), await clauseOf('GGZ-M-6')]
    const before = (await ggz()).edition
    const answers = await Promise.all([one, other].map(async (clause) => (await admin()).put('clauses', clause, { date: '2026-06-10', ...anEdition })))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await ggz()).toMatchObject({ edition: before + 2 })
    expect((await editions()).slice(-2).map(({ edition }) => edition)).toEqual([before + 1, before + 2])
  })

  describe('GGZ-R-6: on zorgvraagtypering after the day that the policy named', () => {
    const changed = async (code: string, fields: Row): Promise<Row> => {
      expect((await (await admin()).put('clauses', await clauseOf(code), fields)).status).toBe(200)
      return latest()
    }

    test('GGZ-R-6: on the day itself it carries no warning, a day later it does, with the clause’s sentence', async () => {
      const inTime = await changed('GGZ-PL-7', { reading: 'Editie op de dag zelf.', ...anEdition, edition_on: '2026-07-01' })
      expect(inTime).toMatchObject({ care_demand_typing: true, warnings: [] })
      const late = await changed('GGZ-PL-7', { reading: 'Editie een dag later.', ...anEdition, edition_on: '2026-07-02' })
      expect(late.warnings).toEqual([
        {
          clause: 'GGZ-R-6',
          field: 'made_on',
          message: 'Een wijziging over zorgvraagtypering maken wij uiterlijk 01-07-2026 bekend; deze is van 02-07-2026.',
          quote: expect.stringContaining('uiterlijk 1 juli 2026 bekendmaken'),
          source: expect.stringContaining('Inzet van zorgvraagtypering'),
        },
      ])
    })

    test('GGZ-R-6: of another clause only where the admin says that it is about it', async () => {
      const other = await changed('GGZ-M-6', { date: '2026-06-03', ...anEdition })
      expect(other).toMatchObject({ care_demand_typing: false, warnings: [] })
      const said = await changed('GGZ-M-6', { date: '2026-06-04', ...anEdition, edition_care_demand_typing: true })
      expect(said).toMatchObject({ care_demand_typing: true, warnings: [{ clause: 'GGZ-R-6' }] })
    })

    test('GGZ-R-6: a change that moves that day is held against the day as it was', async () => {
      const moved = await changed('GGZ-R-6', { date: '2027-12-31', ...anEdition })
      expect(moved.warnings).toMatchObject([{ clause: 'GGZ-R-6', message: expect.stringContaining('01-07-2026') }])
      expect((await changed('GGZ-PL-7', { reading: 'Na de verplaatsing.', ...anEdition })).warnings).toEqual([])
    })
  })

  test('a draft has none, publishing it is its first, and a closed policy changes no more', async () => {
    const session = await admin()
    const wish = { code: 'GGZ-2028', title: 'Inkoopbeleid GGZ 2028', contract_starts_on: '2028-01-01', contract_ends_on: '2028-12-31' }
    const draft = await session.must('POST', `policies/${(await ggz()).id}/copy`, wish)
    expect(draft.edition).toBe(1)
    expect((await session.put('clauses', await clauseOf('GGZ-PL-1', draft.id), { date: '2028-09-01' })).status).toBe(200)
    const publication = { title: 'Inkoopbeleid GGZ voor 2028', status: 'published', published_on: '2027-04-01', published_reason: 'Besluit.' }
    const published = (await session.put('policies', draft, publication)).body
    expect(published).toMatchObject({ status: 'published', edition: 1, title: publication.title })
    const closed = (await session.put('policies', published, { status: 'closed' })).body
    expect(await session.put('clauses', await clauseOf('GGZ-PL-1', draft.id), { date: '2028-09-02', ...anEdition })).toBeInvalidAt('date')
    expect(await session.put('policies', closed, { title: 'Anders', ...anEdition })).toBeInvalidAt('title')
    expect(await session.list('policy_editions', { policy_id: draft.id })).toEqual([])
  })

  test('no role writes one by hand, and other roles change no policy', async () => {
    const row = await latest()
    for (const name of ['contracteerder', 'teamleider', 'publicist', 'raadpleger', 'beheerder'] as const) {
      const session = await app.as(name)
      expect(await session.put('policy_editions', row, { reason: 'Anders' })).toAnswer(403)
      expect(await session.post('policy_editions', { ...row, edition: 99 })).toAnswer(403)
      expect(await session.delete('policy_editions', row.id)).toAnswer(403)
      if (name !== 'beheerder') expect(await session.put('clauses', await clauseOf('GGZ-PL-8'), { days: 16, ...anEdition })).toAnswer(403)
    }
    expect(await latest()).toEqual(row)
  })

  test('the OpenAPI document tells what a change is sent with and what an edition answers', async () => {
    const { paths, components } = await app.anonymous.must('GET', 'openapi.json')
    expect(Object.keys(paths['/api/policy_editions'])).toEqual(['get'])
    for (const resource of ['clauses', 'conditions', 'policies']) {
      const sent = paths[`/api/${resource}/{id}`].put.requestBody.content['application/json'].schema.properties
      expect(Object.keys(sent)).toEqual(expect.arrayContaining([...Object.keys(anEdition), 'edition_care_demand_typing']))
    }
    expect(Object.keys(components.schemas.PolicyEditions.properties)).toEqual(expect.arrayContaining(['edition', 'made_on', 'told', 'changes', 'warnings']))
    expect(Object.keys(components.schemas.Clauses.properties)).not.toContain('edition_on')
  })
})
