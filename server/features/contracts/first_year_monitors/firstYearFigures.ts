import { addYears } from '../../../model/dates.ts'
import type { ProductionRow } from '../../../policy/engine/facts.ts'

/** What is expected to be claimed in the first year, in cents: an amount a month, or one for the year that is spread evenly. */
export interface Expectation {
  expected_year_cents: number | null
  expected_by_month: readonly number[] | null
  /** From which difference with the expectation a contract deviates, in percent. */
  alert_percentage: number
}

/** One month of the first year; null where nothing is expected, or no figure was recorded in that month. */
export interface MonthFigures {
  /** `YYYY-MM` */
  month: string
  expected_cents: number | null
  expected_total_cents: number | null
  claimed_cents: number | null
  claimed_total_cents: number | null
}

export interface FirstYearFigures {
  claimed_cents: number | null
  claimed_as_of: string | null
  /** What was expected up to and with `claimed_as_of`; of a month that has not ended the days that have gone. */
  expected_to_date_cents: number | null
  /** The difference in thousandths of the expectation, towards zero; for sorting and showing. */
  deviation_permille: number | null
  deviates: boolean
  months: MonthFigures[]
}

const MONTHS = 12

/**
 * Claimed cost against expectation over the first year of a contract (GGZ-DG-9).
 * @param starts_on its first day; the year is that month and the eleven after it
 * @param production its claims figures, cumulative; those outside the first year are passed over
 */
export function firstYearFigures(expectation: Expectation, starts_on: string, production: readonly ProductionRow[]): FirstYearFigures {
  const own = production.filter(({ as_of }) => as_of >= starts_on && as_of < addYears(starts_on, 1)).sort((one, other) => (one.as_of < other.as_of ? -1 : 1))
  const expected = expectedByMonth(expectation)
  const months = monthsOf(starts_on).map((month, index): MonthFigures => {
    const total = latestIn(own, month)
    return {
      month,
      expected_cents: expected?.[index] ?? null,
      expected_total_cents: expected === null ? null : sum(expected.slice(0, index + 1)),
      claimed_cents: total === null ? null : total - (own.findLast(({ as_of }) => as_of < `${month}-01`)?.amount_cents ?? 0),
      claimed_total_cents: total,
    }
  })
  const latest = own.at(-1) ?? null
  const claimed_cents = latest?.amount_cents ?? null
  const claimed_as_of = latest?.as_of ?? null
  const expected_to_date_cents = expected === null || claimed_as_of === null ? null : expectedUpTo(expected, monthsOf(starts_on), claimed_as_of)
  return { claimed_cents, claimed_as_of, expected_to_date_cents, ...deviation(claimed_cents, expected_to_date_cents, expectation), months }
}

/** The amounts by month: those given, else the year's amount in twelve whole parts that add up to it. */
function expectedByMonth({ expected_by_month, expected_year_cents: year }: Expectation): readonly number[] | null {
  if (expected_by_month !== null) return expected_by_month
  if (year === null) return null
  const upTo = (month: number): number => Math.floor((year * month) / MONTHS)
  return Array.from({ length: MONTHS }, (_, index) => upTo(index + 1) - upTo(index))
}

function expectedUpTo(expected: readonly number[], months: readonly string[], date: string): number {
  const index = months.indexOf(date.slice(0, 7))
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return sum(expected.slice(0, index)) + Math.floor(((expected[index] ?? 0) * day) / days)
}

function deviation(
  claimed: number | null,
  expected: number | null,
  { alert_percentage }: Expectation,
): Pick<FirstYearFigures, 'deviation_permille' | 'deviates'> {
  if (claimed === null || expected === null) return { deviation_permille: null, deviates: false }
  const difference = claimed - expected
  return {
    deviation_permille: expected === 0 ? null : Math.trunc((difference * 1000) / expected),
    deviates: difference !== 0 && Math.abs(difference) * 100 >= expected * alert_percentage,
  }
}

function monthsOf(starts_on: string): string[] {
  const [year = 0, month = 1] = starts_on.split('-').map(Number)
  return Array.from({ length: MONTHS }, (_, index) => new Date(Date.UTC(year, month - 1 + index, 1)).toISOString().slice(0, 7))
}

function latestIn(production: readonly ProductionRow[], month: string): number | null {
  return production.findLast(({ as_of }) => as_of.startsWith(month))?.amount_cents ?? null
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0)
}
