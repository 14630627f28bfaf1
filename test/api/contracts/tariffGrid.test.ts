import { describe, expect, test } from 'vitest'
import type { Row } from '../../support/session.ts'
import { useApp } from '../../support/startApp.ts'

describe('all tariffs of a contract', () => {
  const app = useApp()
  const gridOf = async (contract: Row, as = 'contracteerder' as const) => (await app.as(as)).must('GET', `contracts/${contract.id}/tariff-grid`)
  const regular = (grid: Row) => grid.rows.filter(({ performance }: Row) => performance === 'regulier')

  test('has a row for each of its settings, with the line there is, and for what its track can have besides', async () => {
    const contract = await app.aContract({ track: 'maatwerk', fields: { settings: [2, 4] } })
    const grid = await gridOf(contract)
    expect(regular(grid)).toMatchObject([
      { setting: 2, unit: 'tariff_percentage', id: null, value: null },
      { setting: 4, unit: 'tariff_percentage', id: expect.any(Number), version: 1, value: 92 },
    ])
    const named = grid.rows.map(({ performance }: Row) => performance)
    expect(named).toContain('spravato')
    expect(named).not.toContain('elv_laag')
    expect(named).not.toContain('setting_8')
    expect(grid.rows.find(({ performance }: Row) => performance === 'facultatief_innovatief')).toMatchObject({ unit: 'tariff_cents' })
    expect(grid.last_year).toBeNull()
  })

  test('of another care type asks for what belongs to that', async () => {
    const grid = await gridOf(await app.aContract({ track: 'standaard' }))
    const named = grid.rows.map(({ performance }: Row) => performance)
    expect(named).toEqual(expect.arrayContaining(['elv_laag', 'elv_hoog']))
    expect(named).not.toContain('wzd')
    expect(named).not.toContain('regulier')
  })

  test('is saved through the one save, each row with its own result', async () => {
    const contract = await app.aContract({ track: 'maatwerk', fields: { settings: [2, 4] } })
    const [fresh, known] = regular(await gridOf(contract))
    const answer = await (await app.as('contracteerder')).post('tariff_lines/rows', {
      rows: [
        { contract_id: contract.id, performance: fresh.performance, setting: fresh.setting, tariff_percentage: 90 },
        { id: known.id, version: known.version, contract_id: contract.id, tariff_percentage: 91 },
      ],
      partial: true,
    })
    expect(answer.body.rows.map(({ outcome }: Row) => outcome)).toEqual(['created', 'updated'])
    expect(regular(await gridOf(contract)).map(({ value }: Row) => value)).toEqual([90, 91])
  })

  test('tells what each was the year before, as it stood at the end of that contract', async () => {
    const first = await app.aContract({ track: 'maatwerk', upto: 'active', fields: { settings: [2, 4] } })
    const staff = await app.as('contracteerder')
    const lines = [{ performance: 'regulier', setting: 4, tariff_percentage: 93 }]
    await staff.must('POST', 'amendments', { contract_id: first.id, field: 'tariff_lines', new_value: lines, effective_on: '2027-07-01', reason: 'Herzien.' })
    const { id, created_at, updated_at, ...policy } = await app.db('policies').where({ id: first.policy_id }).first()
    const [next] = await app
      .db('policies')
      .insert({ ...policy, code: 'GGZ-2028', contract_starts_on: '2028-01-01', contract_ends_on: '2028-12-31', created_at, updated_at })
      .returning('id')
    const { id: _id, reference, ...stored } = await app.db('contracts').where({ id: first.id }).first()
    const [copy] = await app
      .db('contracts')
      .insert({ ...stored, reference: `${reference}-B`, policy_id: next.id, status: 'draft' })
      .returning('id')
    const grid = await gridOf(copy)
    expect(grid.last_year).toEqual({ id: first.id, reference: first.reference })
    expect(regular(grid).map(({ setting, value, last_year }: Row) => [setting, value, last_year])).toEqual([
      [2, null, null],
      [4, null, 93],
    ])
  })

  test('is read by whoever reads contracts, and by nobody else', async () => {
    const contract = await app.aContract()
    expect((await app.anonymous.call('GET', `contracts/${contract.id}/tariff-grid`)).status).toBe(401)
    expect((await (await app.as('raadpleger')).call('GET', `contracts/${contract.id}/tariff-grid`)).status).toBe(200)
    expect((await (await app.as('raadpleger')).call('GET', 'contracts/999999/tariff-grid')).status).toBe(404)
  })
})
