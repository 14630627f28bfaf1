import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

const versionsOf = (records: Row[]) => Object.fromEntries(records.map((record) => [record.id, record.version]))
const idsOf = (records: Row[]) => records.map((record) => record.id)

describe('a bulk change with a result for each row', () => {
  const app = useApp()
  const allEvents = async () => Number((await app.db('audit_events').count({ n: '*' }))[0].n)
  const staff = () => app.as('contracteerder')
  const userId = async (name: string) => (await (await app.as('beheerder')).list('users', { username: name }))[0]!.id

  /** One that may have a plafond and one that may not. */
  const mixed = async () => [await app.aContract({ track: 'digitaal' }), await app.aContract({ track: 'vrijgevestigd' })]

  test('tried tells which may and which are refused and why, and writes nothing', async () => {
    const rows = await mixed()
    const events = await allEvents()
    const answer = await (await staff()).post('contracts/bulk', { ids: idsOf(rows), data: { plafond_cents: 5_00 }, dry_run: true })
    expect(answer).toAnswer(200)
    expect(answer.body).toMatchObject({ dry_run: true, ids: [rows[0]!.id] })
    expect(answer.body.rows).toEqual([
      { id: rows[0]!.id, name: expect.stringContaining(rows[0]!.reference), outcome: 'updated', version: rows[0]!.version, refusals: [] },
      {
        id: rows[1]!.id,
        name: expect.stringContaining(rows[1]!.reference),
        outcome: 'refused',
        version: null,
        refusals: [expect.objectContaining({ clause: 'GGZ-V-1', quote: expect.any(String) })],
      },
    ])
    expect(await allEvents()).toBe(events)
    for (const row of rows) expect(await (await staff()).get('contracts', row.id)).toEqual(row)
  })

  test('saves those that may, in one go, and leaves the others as they are', async () => {
    const rows = await mixed()
    const body = { ids: idsOf(rows), versions: versionsOf(rows), data: { plafond_cents: 5_00 }, partial: true }
    const answer = await (await staff()).post('contracts/bulk', body)
    expect(answer).toAnswer(200)
    expect(answer.body.ids).toEqual([rows[0]!.id])
    expect(answer.body.rows.map(({ outcome, version }: Row) => [outcome, version])).toEqual([
      ['updated', rows[0]!.version + 1],
      ['refused', null],
    ])
    expect(await (await staff()).get('contracts', rows[0]!.id)).toMatchObject({ plafond_cents: 5_00 })
    expect(await (await staff()).get('contracts', rows[1]!.id)).toEqual(rows[1])
  })

  test('saves none of them without being told that a part will do', async () => {
    const rows = await mixed()
    const answer = await (await staff()).post('contracts/bulk', { ids: idsOf(rows), versions: versionsOf(rows), data: { plafond_cents: 5_00 } })
    expect(answer).toAnswer(422)
    expect(await (await staff()).get('contracts', rows[0]!.id)).toEqual(rows[0])
  })

  test('leaves out what was changed meanwhile and what is not there', async () => {
    const rows = [await app.aProvider({ city: 'Zwolle' }), await app.aProvider({ city: 'Zwolle' })]
    await (await staff()).must('PUT', `providers/${rows[1]!.id}`, { version: 1, phone: '038' })
    const versions = { ...versionsOf(rows), 999999: 1 }
    const answer = await (await staff()).post('providers/bulk', { ids: [...idsOf(rows), 999_999], versions, data: { city: 'Kampen' }, partial: true })
    expect(answer.body.rows.map(({ outcome }: Row) => outcome)).toEqual(['updated', 'refused', 'refused'])
    expect(answer.body.rows[1].refusals[0].message).toContain('intussen')
    expect(await (await staff()).get('providers', rows[1]!.id)).toMatchObject({ city: 'Zwolle', phone: '038' })
  })

  test('a step that only a team lead takes is refused row by row to others', async () => {
    const rows = [await app.aContract({ upto: 'active' })]
    const data = { status: 'ended', ended_on: '2027-11-01', reason: 'Opgezegd.' }
    const tried = await (await staff()).post('contracts/bulk', { ids: idsOf(rows), data, dry_run: true })
    expect(tried.body.rows[0]).toMatchObject({ outcome: 'refused' })
    const lead = await (await app.as('teamleider')).post('contracts/bulk', { ids: idsOf(rows), data, dry_run: true })
    expect(lead.body.rows[0]).toMatchObject({ outcome: 'updated' })
  })

  describe('of all that a filter finds', () => {
    test('changes just those', async () => {
      const rows = [await app.aProvider({ city: 'Urk' }), await app.aProvider({ city: 'Urk' })]
      const other = await app.aProvider({ city: 'Ens' })
      const answer = await (await staff()).post('providers/bulk', { filter: { city: 'Urk' }, count: 2, data: { phone: '0527' } })
      expect(answer).toAnswer(200)
      expect(answer.body.ids).toEqual(idsOf(rows))
      expect(await (await staff()).get('providers', other.id)).toEqual(other)
    })

    test('is refused with a sentence where it finds another number by now', async () => {
      const row = await app.aProvider({ city: 'Dronten' })
      await app.aProvider({ city: 'Dronten' })
      const answer = await (await staff()).post('providers/bulk', { filter: { city: 'Dronten' }, count: 1, data: { phone: '0321' } })
      expect(answer).toAnswer(409, 'selection_changed')
      expect(answer.body.message).toBe('Aan dit filter voldoen 2 regels; u zag er 1. Ververs de lijst en kies opnieuw.')
      expect(await (await staff()).get('providers', row.id)).toEqual(row)
    })

    test('finds no more than a list does, and asks how many were seen', async () => {
      expect(await (await staff()).post('providers/bulk', { filter: { city: 'Urk' }, data: { phone: '1' } })).toAnswer(400)
      expect(await (await staff()).post('providers/bulk', { filter: { nonsense: 1 }, count: 1, data: { phone: '1' } })).toAnswer(400)
      expect(await (await staff()).post('providers/bulk', { filter: {}, ids: [1], count: 1, data: { phone: '1' } })).toAnswer(400)
      expect(await (await staff()).post('providers/bulk', { filter: {}, count: 5001, data: { phone: '1' } })).toAnswer(400)
      expect(await (await app.as('raadpleger')).post('providers/bulk', { filter: { city: 'Urk' }, count: 2, data: {} })).toAnswer(403)
    })

    test('tried by a filter tells the versions to send afterwards', async () => {
      const rows = [await app.aProvider({ city: 'Almere' })]
      const tried = await (await staff()).post('providers/bulk', { filter: { city: 'Almere' }, count: 1, data: { phone: '036' }, dry_run: true })
      await (await staff()).must('PUT', `providers/${rows[0]!.id}`, { version: 1, email: 'zorg@almere.nl' })
      const versions = Object.fromEntries(tried.body.rows.map(({ id, version }: Row) => [id, version]))
      expect(await (await staff()).post('providers/bulk', { ids: tried.body.ids, versions, data: { phone: '036' } })).toAnswer(409, 'version_conflict')
    })
  })

  describe('of whose case it is', () => {
    test('stores many at once: version, event and owner of each', async () => {
      const rows = [await app.aContract(), await app.aContract(), await app.aContract({ upto: 'active' })]
      const owner_id = await userId('contracteerder2')
      const answer = await (await staff()).post('contracts/bulk', { ids: idsOf(rows), versions: versionsOf(rows), data: { owner_id } })
      expect(answer).toAnswer(200)
      for (const row of rows) {
        const now = await (await staff()).get('contracts', row.id)
        expect(now).toEqual({ ...row, owner_id, owner_name: expect.any(String), version: row.version + 1, updated_at: expect.any(String) })
        expect(now.updated_at > row.updated_at).toBe(true)
        expect((await app.eventsOf('contracts', row.id)).at(-1)).toMatchObject({
          action: 'update',
          before: { owner_id: row.owner_id },
          after: { owner_id },
          record_name: expect.stringContaining(row.reference),
          contract_id: row.id,
        })
        const seen = await (await app.as('raadpleger')).get('contracts', row.id)
        expect(seen.updated_at).toBe(now.updated_at)
      }
    })

    test('changes none where one has another version, or the owner is nobody', async () => {
      const rows = [await app.aContract(), await app.aContract()]
      const owner_id = await userId('contracteerder2')
      const stale = { ...versionsOf(rows), [rows[1]!.id]: rows[1]!.version + 7 }
      const events = await allEvents()
      const call = (body: Row) => staff().then((session) => session.post('contracts/bulk', { ids: idsOf(rows), ...body }))
      expect(await call({ versions: stale, data: { owner_id } })).toAnswer(409, 'version_conflict')
      expect(await call({ data: { owner_id } })).toAnswer(428)
      const nobody = await call({ versions: versionsOf(rows), data: { owner_id: 999_999 } })
      expect(nobody).toAnswer(422)
      expect(Object.keys(nobody.body.errors_by_id)).toEqual(idsOf(rows).map(String))
      expect(await allEvents()).toBe(events)
    })

    test('writes nothing for whoever has it already', async () => {
      const row = await app.aContract()
      const events = await allEvents()
      const answer = await (await staff()).post('contracts/bulk', {
        ids: [row.id],
        versions: versionsOf([row]),
        data: { owner_id: row.owner_id },
        partial: true,
      })
      expect(answer.body.rows).toEqual([expect.objectContaining({ outcome: 'unchanged', version: row.version })])
      expect(await allEvents()).toBe(events)
    })

    test('is asked of no rule: a dossier with a fault can be handed over too, and a fault beside it is still refused', async () => {
      const row = await app.aContract({ track: 'digitaal' })
      await app.db('contracts').where({ id: row.id }).update({ starts_on: '2031-01-01' })
      const owner_id = await userId('contracteerder2')
      const both = await (await staff()).call('PUT', `contracts/${row.id}`, { version: row.version, owner_id, explanation: 'Anders.' })
      expect(both).toAnswer(422)
      expect(await (await staff()).call('PUT', `contracts/${row.id}`, { version: row.version, owner_id })).toAnswer(200)
    })
  })
})
