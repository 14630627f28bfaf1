import { expect, test } from 'vitest'
import { currentYear, inYear, onlyYear, periodText, withoutYear, yearOf, yearsOf } from '../../../../client/ui/lists/policyYear.ts'

const ggz = { contract_starts_on: '2027-01-01', contract_ends_on: '2027-12-31' }
const kv = { contract_starts_on: '2025-01-01', contract_ends_on: '2026-12-31' }
const broken = { contract_starts_on: '2027-03-01', contract_ends_on: '2028-02-29' }

test.each([
  ['2026-12-31', 2026, [ggz, kv]],
  ['2027-01-01', 2027, [ggz, kv]],
  ['2027-12-31', 2027, [ggz, kv]],
  ['2028-01-01', 2027, [ggz, kv]],
  ['2024-06-01', 2025, [ggz, kv]],
  ['2027-02-28', 2027, [kv, broken]],
  ['2028-02-29', 2028, [kv, broken]],
  ['2027-06-01', null, []],
])('on %s a list begins with the policy year %s', (date, year, periods) => {
  expect(currentYear(periods, date)).toBe(year)
})

test('the years are those in which a period has a day, each once, the last first', () => {
  expect(yearsOf([kv, ggz, broken])).toEqual([2028, 2027, 2026, 2025])
  expect(periodText('2025-01-01', '2026-12-31')).toBe('2025-2026')
  expect(periodText('2027-01-01', '2027-12-31')).toBe('2027')
})

test('a filter keeps to one year beside what else it asks', () => {
  const filter = { status: ['active'], ...inYear(2027) }
  expect(yearOf(filter)).toBe(2027)
  expect(withoutYear(filter)).toEqual({ status: ['active'] })
  expect(onlyYear(filter)).toEqual(inYear(2027))
  expect([inYear(null), onlyYear({ status: ['active'] })]).toEqual([{}, {}])
})
