import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bandOf } from '../../server/policy/forecast/bandOf.ts'
import { figuresKnownOn, type RecordedChange } from '../../server/policy/forecast/figuresKnownOn.ts'
import { forecastProduction } from '../../server/policy/forecast/forecastProduction.ts'

const year = (plafond_cents: number | null, starts_on = '2027-01-01', ends_on = '2027-12-31') => ({ starts_on, ends_on, plafond_cents })
const figures = (...rows: [as_of: string, amount_cents: number][]) => rows.map(([as_of, amount_cents]) => ({ as_of, amount_cents }))
const evenly = (perDay: number, ...days: [as_of: string, gone: number][]) => figures(...days.map(([as_of, gone]): [string, number] => [as_of, gone * perDay]))

describe('the forecast of a contract', () => {
  test('claimed evenly, the year ends where an even spread ends, and the plafond is reached on its last day', () => {
    const forecast = forecastProduction(year(365_000), evenly(1_000, ['2027-01-31', 31], ['2027-02-28', 59], ['2027-03-31', 90]))
    expect(forecast).toMatchObject({ figures: 3, claimed_cents: 90_000, days_left: 275, remaining_cents: 275_000, total_cents: 365_000, until: '2027-12-31' })
    expect(forecast?.reach_on).toBe('2027-12-31')
  })

  test('a leap year has a day more, and 29 February is a day like any other', () => {
    const forecast = forecastProduction(year(366_000, '2028-01-01', '2028-12-31'), evenly(1_000, ['2028-01-31', 31], ['2028-02-29', 60]))
    expect(forecast).toMatchObject({ as_of: '2028-02-29', days_left: 306, total_cents: 366_000, reach_on: '2028-12-31' })
  })

  test.each<[string, number, string | null]>([
    ['twice as fast as an even spread: early in the summer', 2_000, '2027-07-06'],
    ['half as fast: not this year', 500, null],
  ])('%s', (_, pace, reach_on) => {
    const claimed = evenly(pace, ['2027-01-31', 31], ['2027-02-28', 59], ['2027-03-31', 90], ['2027-04-30', 120], ['2027-05-31', 151])
    expect(forecastProduction(year(365_000), claimed)?.reach_on).toBe(reach_on)
  })

  test('the pace is that of the last three months: a quiet winter does not hide a busy summer', () => {
    const claimed = figures(['2027-05-31', 100_000], ['2027-08-31', 284_000])
    const { remaining_cents } = forecastProduction(year(null), claimed)!
    const whole = Math.round((284_000 / 243) * 122)
    expect(remaining_cents).toBeGreaterThan(whole)
    expect(remaining_cents).toBeLessThan(2_000 * 122)
  })

  test('one figure in January says little: the plafond it was agreed on weighs more', () => {
    const { total_cents } = forecastProduction(year(365_000), figures(['2027-01-31', 62_000]))!
    expect(total_cents).toBeGreaterThan(365_000)
    expect(total_cents).toBeLessThan((365_000 + 730_000) / 2 + 31_000)
  })

  test('a plafond that was passed has the day on which it was, between its two figures', () => {
    expect(forecastProduction(year(100_000), figures(['2027-05-31', 80_000], ['2027-06-30', 110_000]))?.reach_on).toBe('2027-06-20')
    expect(forecastProduction(year(110_000), figures(['2027-05-31', 80_000], ['2027-06-30', 110_000]))?.reach_on).toBe('2027-06-30')
    expect(forecastProduction(year(110_001), figures(['2027-05-31', 80_000], ['2027-06-30', 110_000]))?.reach_on).toBe('2027-07-01')
  })

  test('figures of an earlier year and outside the period are no part of it', () => {
    const twoYears = year(null, '2025-01-01', '2026-12-31')
    const own = forecastProduction(twoYears, figures(['2026-01-31', 31_000]))
    expect(forecastProduction(twoYears, figures(['2025-12-31', 900_000], ['2026-01-31', 31_000], ['2027-01-31', 1]))).toEqual(own)
    expect(own?.total_cents).toBe(365_000)
  })

  test('a contract that begins in October is counted from its own first day', () => {
    expect(forecastProduction(year(92_000, '2027-10-01'), evenly(1_000, ['2027-10-31', 31]))?.total_cents).toBe(92_000)
  })

  test('a figure that was corrected downwards slows the pace, never below nought', () => {
    const falling = figures(['2027-03-31', 200_000], ['2027-06-30', 50_000])
    expect(forecastProduction(year(365_000), falling)?.remaining_cents).toBeGreaterThanOrEqual(0)
    expect(forecastProduction(year(null), figures(['2027-03-31', 900_000], ['2027-06-30', 50_000]))?.remaining_cents).toBe(0)
  })

  test('without a figure or a period there is none; on the last day there is nothing left', () => {
    expect(forecastProduction(year(365_000), [])).toBeNull()
    expect(forecastProduction({ ...year(365_000), ends_on: null }, figures(['2027-01-31', 1]))).toBeNull()
    expect(forecastProduction(year(400_000), evenly(1_000, ['2027-12-31', 365]))).toMatchObject({ remaining_cents: 0, total_cents: 365_000, reach_on: null })
  })

  test('amounts are whole cents, days lie in the year, and the order of the figures does not matter', () => {
    const month = fc.integer({ min: 1, max: 12 })
    const claims = fc.uniqueArray(fc.record({ month, amount_cents: fc.integer({ min: 0, max: 1_000_000_000_000 }) }), {
      selector: ({ month }) => month,
      minLength: 1,
    })
    fc.assert(
      fc.property(claims, fc.option(fc.integer({ min: 1, max: 1_000_000_000_000 })), (rows, plafond) => {
        const own = rows.map(({ month, amount_cents }) => ({ as_of: new Date(Date.UTC(2027, month, 0)).toISOString().slice(0, 10), amount_cents }))
        const forecast = forecastProduction(year(plafond), own)!
        expect(Number.isSafeInteger(forecast.total_cents)).toBe(true)
        expect(forecast.total_cents).toBeGreaterThanOrEqual(forecast.claimed_cents)
        if (forecast.reach_on) expect(forecast.reach_on >= '2027-01-01' && forecast.reach_on <= '2027-12-31').toBe(true)
        expect(forecastProduction(year(plafond), own.toReversed())).toEqual(forecast)
      }),
    )
  })
})

describe('the band of a forecast', () => {
  const forecast = forecastProduction(year(365_000), evenly(1_200, ['2027-06-30', 181]))!

  test('lies around the expected day, and around the expected total', () => {
    const band = bandOf(forecast, { low_permille: 800, high_permille: 1_200, cases: 40 })
    expect(band.earliest_on! < forecast.reach_on! && forecast.reach_on! < band.latest_on!).toBe(true)
    expect([band.lowest_cents, band.highest_cents]).toEqual([
      forecast.claimed_cents + Math.round(forecast.remaining_cents * 0.8),
      forecast.claimed_cents + Math.round(forecast.remaining_cents * 1.2),
    ])
  })

  test('has no latest day where the year may end before it', () => {
    expect(bandOf(forecast, { low_permille: 500, high_permille: 1_200, cases: 40 }).latest_on).toBeNull()
  })

  test('of a plafond that was passed is that day', () => {
    const passed = forecastProduction(year(200_000), evenly(1_200, ['2027-06-30', 181]))!
    expect(bandOf(passed, { low_permille: 500, high_permille: 1_500, cases: 40 })).toMatchObject({ earliest_on: passed.reach_on, latest_on: passed.reach_on })
  })
})

describe('what was known on a day', () => {
  const made = (production_id: number, after_as_of: string, after_cents: number, changed_on: string): RecordedChange => ({
    production_id,
    before_as_of: null,
    before_cents: null,
    after_as_of,
    after_cents,
    changed_on,
  })
  const changes = [
    made(1, '2027-05-31', 500, '2027-06-08'),
    made(2, '2027-06-30', 600, '2027-07-08'),
    { ...made(1, '2027-05-31', 550, '2027-08-20'), before_as_of: '2027-05-31', before_cents: 500 },
  ]
  const now = [
    { id: 1, as_of: '2027-05-31', amount_cents: 550 },
    { id: 2, as_of: '2027-06-30', amount_cents: 600 },
  ]

  test.each<[string, [string, number][]]>([
    ['2027-06-07', []],
    ['2027-06-08', [['2027-05-31', 500]]],
    [
      '2027-08-19',
      [
        ['2027-05-31', 500],
        ['2027-06-30', 600],
      ],
    ],
    [
      '2027-08-20',
      [
        ['2027-05-31', 550],
        ['2027-06-30', 600],
      ],
    ],
  ])('on %s', (day, known) => {
    expect(figuresKnownOn(now, changes, day)).toEqual(figures(...known))
  })

  test('a figure that was deleted since was known until then', () => {
    const gone = { production_id: 2, before_as_of: '2027-06-30', before_cents: 600, after_as_of: null, after_cents: null, changed_on: '2027-09-01' }
    expect(figuresKnownOn(now.slice(0, 1), [...changes, gone], '2027-08-31')).toHaveLength(2)
    expect(figuresKnownOn(now.slice(0, 1), [...changes, gone], '2027-09-01')).toHaveLength(1)
  })

  test('a figure that was imported without a trace counts from its own day', () => {
    expect(figuresKnownOn([{ id: 9, as_of: '2025-03-31', amount_cents: 7 }], [], '2025-03-30')).toEqual([])
    expect(figuresKnownOn([{ id: 9, as_of: '2025-03-31', amount_cents: 7 }], [], '2025-03-31')).toHaveLength(1)
  })
})
