import { expect, test } from 'vitest'
import { dayAndHourOf, instantOf } from '../../../../client/ui/typed/dayAndHour.ts'
import { readHour } from '../../../../client/ui/typed/readHour.ts'

test.each([
  ['8', '08:00'],
  ['8:30', '08:30'],
  ['08.30', '08:30'],
  ['8u30', '08:30'],
  ['8 uur', '08:00'],
  ['8 u', '08:00'],
  ['0830', '08:30'],
  ['23:59', '23:59'],
])('reads the hour “%s”', (text, hour) => expect(readHour(text)).toBe(hour))

test.each(['24:00', '8:60', 'acht', '', '830u1', '-1'])('takes “%s” for no hour', (text) => expect(readHour(text)).toBeNull())

test.each([
  ['2027-09-16', '08:00', '2027-09-16T06:00:00.000Z'],
  ['16-9-2027', '8', '2027-09-16T06:00:00.000Z'],
  ['2027-12-16', '08:00', '2027-12-16T07:00:00.000Z'],
  // the clock goes forward on 28 March 2027 at 2 and back on 31 October 2027 at 3
  ['2027-03-28', '01:59', '2027-03-28T00:59:00.000Z'],
  ['2027-03-28', '03:00', '2027-03-28T01:00:00.000Z'],
  ['2027-10-31', '01:59', '2027-10-30T23:59:00.000Z'],
  ['2027-10-31', '03:00', '2027-10-31T02:00:00.000Z'],
  ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
])('%s at %s in Amsterdam is %s', (date, time, instant) => {
  expect(instantOf({ date, time })).toEqual({ instant, twice: false })
  expect(instantOf(dayAndHourOf(instant))).toEqual({ instant, twice: false })
})

test('an hour that does not exist is said to be none, and of one that comes twice the first is meant', () => {
  expect(instantOf({ date: '2027-03-28', time: '02:00' })).toEqual({ problem: 'app.validation.no_such_hour' })
  expect(instantOf({ date: '2027-03-28', time: '02:59' })).toEqual({ problem: 'app.validation.no_such_hour' })
  expect(instantOf({ date: '2027-10-31', time: '02:30' })).toEqual({ instant: '2027-10-31T00:30:00.000Z', twice: true })
})

test('a day without an hour, or an hour without a day, is marked; neither is nothing', () => {
  expect(instantOf({ date: '2027-09-16', time: '' })).toEqual({ problem: 'app.validation.hour' })
  expect(instantOf({ date: '', time: '08:00' })).toEqual({ problem: 'app.validation.date' })
  expect(instantOf({ date: '', time: '' })).toEqual({ instant: null })
})
