import { expect, test } from 'vitest'
import { monthWeeks } from '../../../client/features/work/monthWeeks.ts'
import { addDays } from '../../../client/ui/common/dates.ts'

test.each([
  ['a leap February', '2028-02-15', '2028-01-31', '2028-03-05', [5, 6, 7, 8, 9]],
  ['a February of exactly four weeks', '2027-02-28', '2027-02-01', '2027-02-28', [5, 6, 7, 8]],
  ['a month that begins on a Sunday', '2027-08-01', '2027-07-26', '2027-09-05', [30, 31, 32, 33, 34, 35]],
  ['the month in which summer time begins', '2027-03-28', '2027-03-01', '2027-04-04', [9, 10, 11, 12, 13]],
  ['the month in which summer time ends', '2027-10-31', '2027-09-27', '2027-10-31', [39, 40, 41, 42, 43]],
  ['a January that begins in the last week of the year before', '2027-01-01', '2026-12-28', '2027-01-31', [53, 1, 2, 3, 4]],
  ['a December that ends in the first week of the next year', '2024-12-31', '2024-11-25', '2025-01-05', [48, 49, 50, 51, 52, 1]],
])('%s', (_, day, first, last, numbers) => {
  const weeks = monthWeeks(day)
  expect(weeks.map(({ number }) => number)).toEqual(numbers)
  const days = weeks.flatMap((week) => week.days)
  expect([days[0], days.at(-1)]).toEqual([first, last])
  // each day once, none left out
  expect(days).toEqual(days.map((__, index) => addDays(first, index)))
  expect(weeks.every((week) => week.days.length === 7 && new Date(`${week.days[0]}T00:00:00Z`).getUTCDay() === 1)).toBe(true)
})

test('the weeks are those of the month, whichever of its days is asked', () => {
  expect(monthWeeks('2028-02-29')).toEqual(monthWeeks('2028-02-01'))
  expect(monthWeeks('2028-03-01')).not.toEqual(monthWeeks('2028-02-29'))
})
