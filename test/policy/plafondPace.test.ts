import { describe, expect, test } from 'vitest'
import { projectedReachDay } from '../../server/policy/plafondPace.ts'

const year = { from: '2027-01-01', plafond_cents: 36_500_000 }

describe('the day on which a plafond is reached at the present pace', () => {
  test.each([
    ['a tenth a day more than an even spread', { as_of: '2027-01-10', amount_cents: 1_100_000 }, '2027-11-28'],
    ['an even spread: the last day of the year', { as_of: '2027-01-10', amount_cents: 1_000_000 }, '2027-12-31'],
    ['a cent less than an even spread: a day after the year', { as_of: '2027-12-30', amount_cents: 36_399_999 }, '2028-01-01'],
    ['claimed already: a day that has gone by', { as_of: '2027-06-30', amount_cents: 73_000_000 }, '2027-04-01'],
    ['reached on the day of the figure itself', { as_of: '2027-06-30', amount_cents: 36_500_000 }, '2027-06-30'],
    ['across 29 February', { from: '2028-01-01', as_of: '2028-01-31', amount_cents: 19_483_333 }, '2028-02-28'],
    ['up to 29 February', { from: '2028-01-01', as_of: '2028-01-30', amount_cents: 18_250_000 }, '2028-02-29'],
    ['across the clock of spring', { as_of: '2027-03-27', amount_cents: 35_700_000 }, '2027-03-29'],
    ['across the clock of autumn', { as_of: '2027-10-30', amount_cents: 36_300_000 }, '2027-11-01'],
    ['a contract that began later', { from: '2027-07-01', as_of: '2027-07-31', amount_cents: 18_250_000 }, '2027-08-31'],
    ['nothing claimed', { as_of: '2027-03-31', amount_cents: 0 }, null],
    ['a figure from before its first day', { as_of: '2026-12-31', amount_cents: 100 }, null],
    ['so little that nobody lives to see it', { as_of: '2027-12-31', amount_cents: 1 }, null],
  ])('%s', (_name, pace, day) => {
    expect(projectedReachDay({ ...year, ...pace })).toBe(day)
  })

  test('counts in whole numbers, also of the highest plafond', () => {
    const plafond_cents = 1_000_000_000_000
    expect(projectedReachDay({ from: '2027-01-01', as_of: '2027-12-30', amount_cents: plafond_cents - 1, plafond_cents })).toBe('2027-12-31')
  })
})
