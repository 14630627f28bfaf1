import { describe, expect, test } from 'vitest'
import { endAsLong, nextPeriod } from '../../server/policy/editions/nextPeriod.ts'

const next = (contract_starts_on: string, contract_ends_on: string) => {
  const { contract_starts_on: from, contract_ends_on: until } = nextPeriod({ code: 'A', title: 'A', contract_starts_on, contract_ends_on })
  return `${from} ${until}`
}

describe('the period after that of a policy is as long as it', () => {
  test.each([
    ['2027-01-01', '2027-12-31', '2028-01-01 2028-12-31'],
    ['2025-01-01', '2026-12-31', '2027-01-01 2028-12-31'],
    ['2027-03-01', '2028-02-29', '2028-03-01 2029-02-28'],
    ['2026-03-01', '2027-02-28', '2027-03-01 2028-02-29'],
    ['2028-02-29', '2029-02-28', '2029-03-01 2030-02-28'],
    ['2027-07-01', '2028-06-30', '2028-07-01 2029-06-30'],
    ['2027-03-01', '2029-02-28', '2029-03-01 2031-02-28'],
    ['2027-01-01', '2027-06-30', '2028-01-01 2028-06-30'],
    ['2027-09-01', '2028-02-29', '2028-09-01 2029-02-28'],
    ['2027-01-01', '2028-06-30', '2029-01-01 2030-06-30'],
    ['2027-01-15', '2027-02-10', '2028-01-15 2028-02-10'],
    ['2027-01-01', '2027-01-01', '2028-01-01 2028-01-01'],
  ])('%s to %s: %s', (from, until, expected) => expect(next(from, until)).toBe(expected))
})

test('its code and title name the years it has', () => {
  const two = { code: 'KV-2025-2026', title: 'Elv 2025 & 2026', contract_starts_on: '2025-01-01', contract_ends_on: '2026-12-31' }
  expect(nextPeriod(two)).toMatchObject({ code: 'KV-2027-2028', title: 'Elv 2027 & 2028' })
  const broken = { code: 'GGZ-2027/2028', title: 'GGZ 2027-2028', contract_starts_on: '2027-03-01', contract_ends_on: '2028-02-29' }
  expect(nextPeriod(broken)).toMatchObject({ code: 'GGZ-2028/2029', title: 'GGZ 2028-2029' })
})

test('another first day moves the last one along', () => {
  const year = { contract_starts_on: '2027-03-01', contract_ends_on: '2028-02-29' }
  expect(endAsLong(year, '2031-03-01')).toBe('2032-02-29')
  expect(endAsLong(year, '2029-06-15')).toBe('2030-06-14')
})
