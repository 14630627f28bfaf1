import type { Knex } from 'knex'
import { runningContractStatuses } from '../../model/contract.ts'
import type { Outlook } from '../../model/dashboard.ts'
import { addDays, firstOfNextMonth } from '../../model/dates.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import { forecastRecords } from '../contracts/forecast/forecastRecords.ts'
import { amountOf, figureOf } from './figure.ts'

/** The clause with the last day for a request to raise a plafond. */
const LAST_REQUEST = 'GGZ-PL-1'

interface Row {
  month: string | null
  passed: number
  in_time: number
  known: number
  total: number
  plafond: unknown
  claimed: unknown
  expected: unknown
}

/** Production of the running contracts with a plafond against that plafond, with the month in which each is expected to reach it. */
export async function outlookOf(db: Knex, policy: Policy): Promise<Outlook> {
  const last_request_on = policy.clauses.get(LAST_REQUEST)?.date ?? null
  const whole = (sql: string, name: string, bindings: string[] = []) => db.raw(`case when ${sql} then 1 else 0 end as ${name}`, bindings)
  const rows: Row[] = await db('contracts')
    .where({ policy_id: policy.id })
    .whereIn('status', [...runningContractStatuses])
    .whereNotNull('plafond_cents')
    .select(
      db.raw('substr(expected_reach_on, 1, 7) as month'),
      whole('coalesce(production_cents, 0) >= plafond_cents', 'passed'),
      whole('expected_reach_on <= ?', 'in_time', [last_request_on ?? '']),
      whole('expected_total_cents is not null', 'known'),
      db.raw(
        'count(*) as total, sum(plafond_cents) as plafond, sum(coalesce(production_cents, 0)) as claimed, sum(coalesce(expected_total_cents, 0)) as expected',
      ),
    )
    .groupBy('month', 'passed', 'in_time', 'known')
  const scope = { policy_id: policy.id, status: [...runningContractStatuses], plafond_cents_gte: 0 }
  const count = (holds: (row: Row) => boolean) => rows.reduce((sum, row) => (holds(row) ? sum + amountOf(row.total) : sum), 0)
  const sumOf = (name: 'plafond' | 'claimed' | 'expected') => rows.reduce((sum, row) => sum + amountOf(row[name]), 0)
  const is = (row: Row, name: 'passed' | 'in_time' | 'known') => Number(row[name]) === 1
  const figure = (holds: (row: Row) => boolean, filter: Record<string, unknown>) => figureOf('contracts', count(holds), { ...scope, ...filter })
  const { day } = await testedOf(db)
  return {
    with_plafond: figure(() => true, {}),
    plafond_cents: sumOf('plafond'),
    claimed_cents: sumOf('claimed'),
    expected_cents: sumOf('expected'),
    reached: figure((row) => is(row, 'passed'), passed),
    before_last_day: figure((row) => !is(row, 'passed') && row.month !== null && is(row, 'in_time'), {
      ...notYet,
      expected_reach_on_lte: last_request_on ?? '1900-01-01',
    }),
    after_last_day: figure((row) => !is(row, 'passed') && row.month !== null && !is(row, 'in_time'), {
      ...notYet,
      expected_reach_on_gte: last_request_on ? addDays(last_request_on, 1) : '1900-01-01',
    }),
    not_reached: figure((row) => !is(row, 'passed') && row.month === null && is(row, 'known'), {
      ...notYet,
      expected_reach_on: null,
      expected_total_cents_gte: 0,
    }),
    unknown: figure((row) => !is(row, 'known'), { expected_total_cents: null }),
    last_request_on,
    months: monthsOf(rows).map((month) => {
      const during = { expected_reach_on_gte: `${month}-01`, expected_reach_on_lte: addDays(firstOfNextMonth(`${month}-01`), -1) }
      return {
        month,
        reached: figure((row) => row.month === month && is(row, 'passed'), { ...during, ...passed }),
        expected: figure((row) => row.month === month && !is(row, 'passed'), { ...during, ...notYet }),
      }
    }),
    tested: day,
  }
}

const passed = { plafond_passed: true }
const notYet = { plafond_passed: false }

function monthsOf(rows: readonly Row[]): string[] {
  return [...new Set(rows.flatMap(({ month }) => (month === null ? [] : [month])))].sort()
}

/** How often the day fell within the band, over all stages of the year. */
async function testedOf(db: Knex): Promise<{ day: Outlook['tested'] }> {
  const { plafond } = await forecastRecords(db)
  const sum = (name: 'cases' | 'within') => plafond.reduce((total, { day }) => total + day[name], 0)
  return { day: { cases: sum('cases'), within: sum('within') } }
}
