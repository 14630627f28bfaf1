import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('a save of many rows', () => {
  const app = useApp()

  const active = (production: [string, number][] = [], fields: Row = {}) => app.aContract({ upto: 'active', production, fields })
  const figuresOf = async (contract: Row) => (await app.as('contracteerder')).list('production', { contract_id: contract.id })
  const figure = (contract: Row, amount_cents: unknown, as_of = '2027-08-31') => ({ contract_id: contract.id, as_of, amount_cents })
  const allEvents = async () => Number((await app.db('audit_events').count({ n: '*' }))[0].n)
  const rowsOf = async (body: Row, as = 'contracteerder' as const) => (await app.as(as)).post('production/rows', body)

  test('makes each by the one save, with an event and the follow-ups of each', async () => {
    const [one, other] = [await active(), await active()]
    const answer = await rowsOf({ rows: [figure(one, 10_000_00), figure(other, 20_000_00)] })
    expect(answer).toAnswer(200)
    expect(answer.body).toMatchObject({ dry_run: false, saved: 2, rows: [{ outcome: 'created', version: 1 }, { outcome: 'created' }] })
    expect(await figuresOf(one)).toMatchObject([{ id: answer.body.rows[0].id, amount_cents: 10_000_00 }])
    expect((await app.eventsOf('production', answer.body.rows[1].id)).map(({ action, actor }) => [action, actor])).toMatchObject([
      ['create', expect.anything()],
    ])
    expect(await (await app.as('contracteerder')).get('contracts', other.id)).toMatchObject({ production_cents: 20_000_00, production_as_of: '2027-08-31' })
  })

  test('tried first, it tells what would come of each row and writes nothing at all', async () => {
    const [fresh, known] = [await active(), await active([['2027-08-31', 5_000_00]])]
    const draft = await app.aContract()
    const events = await allEvents()
    const rows = [figure(fresh, 10_000_00), figure(known, 6_000_00), figure(known, 5_000_00), figure(draft, 1_00)]
    const answer = await rowsOf({ rows, dry_run: true })
    expect(answer).toAnswer(200)
    expect(answer.body).toMatchObject({ dry_run: true, saved: 0 })
    expect(answer.body.rows.map((row: Row) => row.outcome)).toEqual(['created', 'updated', 'updated', 'refused'])
    expect(answer.body.rows[0]).toMatchObject({ id: null, version: null })
    expect(answer.body.rows[1]).toMatchObject({ version: 1, before: { amount_cents: 5_000_00 } })
    expect(answer.body.rows[3].refusals).toMatchObject([{ clause: 'GGZ-C-2', field: 'contract_id', quote: expect.any(String) }])
    expect(await figuresOf(fresh)).toEqual([])
    expect(await figuresOf(known)).toMatchObject([{ amount_cents: 5_000_00, version: 1 }])
    expect(await (await app.as('contracteerder')).get('contracts', fresh.id)).toEqual(fresh)
    expect(await allEvents()).toBe(events)
  })

  test('saves none where one is refused, and tells what is wrong with that one alone', async () => {
    const [good, draft] = [await active(), await app.aContract()]
    const answer = await rowsOf({ rows: [figure(good, 1_00), figure(draft, 1_00)] })
    expect(answer).toAnswer(422)
    expect(answer.body).toMatchObject({ saved: 0, rows: [{ refusals: [] }, { outcome: 'refused', refusals: [{ clause: 'GGZ-C-2' }] }] })
    expect(await figuresOf(good)).toEqual([])
  })

  test('saves the good ones where they need not go together', async () => {
    const [good, draft] = [await active(), await app.aContract()]
    const answer = await rowsOf({ rows: [figure(draft, 1_00), figure(good, 'veel'), figure(good, 1_00)], partial: true })
    expect(answer).toAnswer(200)
    expect(answer.body.saved).toBe(1)
    expect(answer.body.rows).toMatchObject([
      { outcome: 'refused' },
      { outcome: 'refused', refusals: [{ clause: null, field: 'amount_cents', message: expect.any(String) }] },
      { outcome: 'created' },
    ])
    expect(await figuresOf(good)).toMatchObject([{ amount_cents: 1_00 }])
  })

  test('what is there already the same is left as it is; what is there otherwise is refused without the version that was read', async () => {
    const [same, changed] = [await active([['2027-08-31', 5_000_00]]), await active([['2027-08-31', 5_000_00]])]
    const events = await allEvents()
    const answer = await rowsOf({ rows: [figure(same, 5_000_00), figure(changed, 6_000_00)], partial: true })
    expect(answer.body.rows).toMatchObject([
      { outcome: 'unchanged', version: 1 },
      { outcome: 'refused', refusals: [{ field: 'as_of', message: expect.stringContaining('€ 5.000,00') }] },
    ])
    expect(await allEvents()).toBe(events)
  })

  test('corrects what was read, and not what was changed since', async () => {
    const contract = await active([['2027-08-31', 5_000_00]])
    const [{ id, version }] = await figuresOf(contract)
    const answer = await rowsOf({ rows: [{ ...figure(contract, 6_000_00), id, version }] })
    expect(answer.body.rows).toMatchObject([{ outcome: 'updated', id, version: 2, before: { amount_cents: 5_000_00 } }])
    const late = await rowsOf({ rows: [{ ...figure(contract, 7_000_00), id, version }], partial: true })
    expect(late.body.rows).toMatchObject([{ outcome: 'refused' }])
    const without = await rowsOf({ rows: [{ ...figure(contract, 7_000_00), id }], partial: true })
    expect(without.body.rows).toMatchObject([{ outcome: 'refused' }])
    expect(await figuresOf(contract)).toMatchObject([{ amount_cents: 6_000_00 }])
    expect((await app.eventsOf('production', id)).map(({ action }) => action)).toEqual(['create', 'update'])
  })

  test('a cumulative figure that falls is told, and so are the share of a raise and the plafond; a higher one below them is not', async () => {
    const terms = { plafond_cents: 100_000_00 }
    const before: [string, number][] = [['2027-07-31', 50_000_00]]
    const contracts = [await active(before, terms), await active(before, terms), await active(before, terms), await active(before, terms)]
    const amounts = [60_000_00, 40_000_00, 70_000_00, 100_000_01]
    const answer = await rowsOf({ rows: contracts.map((contract, index) => figure(contract, amounts[index])), dry_run: true })
    expect(answer.body.rows.map(({ warnings }: Row) => warnings.map(({ clause }: Row) => clause))).toEqual([[], [null], ['GGZ-PL-1'], ['GGZ-PL-1']])
    expect(answer.body.rows[1].warnings[0].message).toContain('€ 50.000,00')
    expect(answer.body.rows[2].warnings[0].message).toContain('70%')
  })

  test('sent twice with one key it is carried out once', async () => {
    const contract = await active()
    const staff = await app.as('contracteerder')
    const body = { rows: [figure(contract, 1_00)] }
    const key = { 'idempotency-key': `rows-${contract.id}` }
    const first = await staff.call('POST', 'production/rows', body, key)
    const again = await staff.call('POST', 'production/rows', body, key)
    expect(first.body.rows[0].outcome).toBe('created')
    expect(again.body).toEqual(first.body)
    expect(await figuresOf(contract)).toHaveLength(1)
  })

  test.each(['raadpleger', 'publicist', 'beheerder'] as const)('is not for %s, tried or saved', async (name) => {
    const contract = await active()
    for (const dry_run of [true, false]) expect(await (await app.as(name)).post('production/rows', { rows: [figure(contract, 1_00)], dry_run })).toAnswer(403)
    expect(await figuresOf(contract)).toEqual([])
  })

  test('two on the same day of one contract: the second finds the first', async () => {
    const contract = await active()
    const answer = await rowsOf({ rows: [figure(contract, 1_00), figure(contract, 1_00), figure(contract, 2_00)], partial: true })
    expect(answer.body.rows.map((row: Row) => row.outcome)).toEqual(['created', 'unchanged', 'refused'])
  })

  test.each([
    {},
    { rows: [] },
    { rows: 'all' },
    { rows: [1] },
    { rows: [{}], dry_run: 1 },
    { rows: Array.from({ length: 1001 }, () => ({})) },
    { rows: [{ id: 'x' }] },
  ])('a body of another form is refused as such: %#', async (body) => {
    expect(await rowsOf(body)).toAnswer(400)
  })

  test('an error on the server leaves nothing of the rows before it', async () => {
    const contract = await active()
    expect(await rowsOf({ rows: [figure(contract, 1_00), { ...figure(contract, 2_00, '2027-09-30'), id: -1 }], partial: true })).toAnswer(400)
    expect(await figuresOf(contract)).toEqual([])
  })
})
