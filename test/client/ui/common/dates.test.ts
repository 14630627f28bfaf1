import { expect, test } from 'vitest'
import { addDays, daysBetween, formatDate, formatInstant, setToday, today } from '../../../../client/ui/common/dates.ts'

test('writes dates and instants as Amsterdam reads them', () => {
  expect(formatDate('2027-09-30')).toBe('30-09-2027')
  expect(formatDate(null)).toBe('')
  expect(formatInstant('2027-06-30T22:30:00.000Z')).toBe('01-07-2027 00:30')
})

test('counts calendar days over a change of the clock', () => {
  expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2)
  expect(daysBetween('2027-10-02', '2027-09-29')).toBe(-3)
  expect(addDays('2027-02-28', 1)).toBe('2027-03-01')
})

test('reckons with the business date that the server gave', () => {
  setToday('2027-12-01')
  expect(today()).toBe('2027-12-01')
  setToday(null)
  expect(today()).toBe('2027-12-01')
})
