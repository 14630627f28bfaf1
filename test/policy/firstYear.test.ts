import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Expectation, firstYearFigures } from '../../server/features/contracts/first_year_monitors/firstYearFigures.ts'
import { isMonitored } from '../../server/features/contracts/first_year_monitors/isMonitored.ts'
import { ggz, kv, withClause } from './policies.ts'

const evenly = (year: number | null, alert_percentage = 10): Expectation => ({ expected_year_cents: year, expected_by_month: null, alert_percentage })
const figures = (expectation: Expectation, production: [as_of: string, amount_cents: number][], starts_on = '2027-01-01') =>
  firstYearFigures(
    expectation,
    starts_on,
    production.map(([as_of, amount_cents]) => ({ as_of, amount_cents })),
  )

describe('GGZ-DG-9: claimed cost against expectation', () => {
  test('an expectation for the year is spread over twelve months in whole cents', () => {
    const { months } = figures(evenly(1_000), [])
    expect(months.map(({ expected_cents }) => expected_cents)).toEqual([83, 83, 84, 83, 83, 84, 83, 83, 84, 83, 83, 84])
    expect(months.at(-1)).toEqual({ month: '2027-12', expected_cents: 84, expected_total_cents: 1_000, claimed_cents: null, claimed_total_cents: null })
  })

  test('the claimed amounts are cumulative; a month is the difference with the figure before it', () => {
    const { months, claimed_cents, claimed_as_of } = figures(evenly(1_200), [
      ['2027-02-28', 250],
      ['2027-01-31', 90],
      ['2027-04-15', 380],
      ['2027-04-30', 400],
      ['2027-05-31', 390],
    ])
    expect(months.slice(0, 6).map((month) => [month.claimed_cents, month.claimed_total_cents])).toEqual([
      [90, 90],
      [160, 250],
      [null, null],
      [150, 400],
      [-10, 390],
      [null, null],
    ])
    expect([claimed_cents, claimed_as_of]).toEqual([390, '2027-05-31'])
  })

  test('up to the last figure: whole months, and of a month that runs the days that have gone', () => {
    const upTo = (as_of: string) => figures(evenly(3_660_00), [[as_of, 1]]).expected_to_date_cents
    expect(upTo('2027-01-31')).toBe(305_00)
    expect(upTo('2027-02-01')).toBe(305_00 + Math.floor(305_00 / 28))
    expect(upTo('2027-02-28')).toBe(610_00)
    expect(upTo('2027-12-31')).toBe(3_660_00)
    expect(firstYearFigures(evenly(3_660_00), '2028-01-01', [{ as_of: '2028-02-28', amount_cents: 1 }]).expected_to_date_cents).toBe(
      305_00 + Math.floor((305_00 * 28) / 29),
    )
  })

  test('own amounts by month go before the year’s', () => {
    const expected_by_month = [0, 0, 0, 100, 100, 100, 100, 100, 100, 100, 100, 200]
    const shown = figures({ ...evenly(999), expected_by_month }, [['2027-04-30', 150]])
    expect(shown.months.map(({ expected_cents }) => expected_cents)).toEqual(expected_by_month)
    expect(shown).toMatchObject({ expected_to_date_cents: 100, deviation_permille: 500, deviates: true })
  })

  test.each([
    ['ten percent more, to the cent', 110_00, true, 100],
    ['a cent less than that', 109_99, false, 99],
    ['ten percent less, to the cent', 90_00, true, -100],
    ['a cent more than that', 90_01, false, -99],
    ['exactly as expected', 100_00, false, 0],
  ])('deviates from %s', (_name, claimed, deviates, permille) => {
    expect(figures(evenly(1_200_00), [['2027-01-31', claimed]])).toMatchObject({ expected_to_date_cents: 100_00, deviates, deviation_permille: permille })
  })

  test('nothing is compared without an expectation or a figure; where nothing is expected any amount deviates', () => {
    expect(figures(evenly(null), [['2027-01-31', 5]])).toMatchObject({
      claimed_cents: 5,
      expected_to_date_cents: null,
      deviates: false,
      deviation_permille: null,
    })
    expect(figures(evenly(1_200), [])).toMatchObject({ claimed_cents: null, expected_to_date_cents: null, deviates: false })
    expect(figures(evenly(0), [['2027-01-31', 1]])).toMatchObject({ expected_to_date_cents: 0, deviates: true, deviation_permille: null })
    expect(figures(evenly(0), [['2027-01-31', 0]])).toMatchObject({ deviates: false })
  })

  test('figures of before or after the first year are passed over, whichever month it begins in', () => {
    const shown = figures(
      evenly(1_200),
      [
        ['2027-03-31', 7],
        ['2027-04-30', 100],
        ['2028-03-31', 1_100],
        ['2028-04-01', 9_999],
      ],
      '2027-04-01',
    )
    expect([shown.months[0]!.month, shown.months.at(-1)!.month]).toEqual(['2027-04', '2028-03'])
    expect(shown).toMatchObject({ claimed_cents: 1_100, claimed_as_of: '2028-03-31', expected_to_date_cents: 1_200 })
    expect(shown.months[0]!.claimed_cents).toBe(100)
  })

  test('whatever the amounts: months add up to the year, and claimed months to what was claimed last', () => {
    const amount = fc.integer({ min: 0, max: 1_000_000_000_000 })
    fc.assert(
      fc.property(amount, fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), amount), { maxLength: 20 }), (year, claims) => {
        const production = new Map(claims.map(([day, cents]) => [new Date(Date.UTC(2027, 0, 1 + day)).toISOString().slice(0, 10), cents]))
        const { months, claimed_cents } = figures(evenly(year), [...production])
        expect(months.reduce((total, { expected_cents }) => total + expected_cents!, 0)).toBe(year)
        if (claimed_cents !== null) expect(months.reduce((total, month) => total + (month.claimed_cents ?? 0), 0)).toBe(claimed_cents)
      }),
    )
  })
})

describe('GGZ-DG-9: which contracts are monitored', () => {
  const contract = { origin: 'new', track: 'digitaal', starts_on: '2027-01-01', processed_on: '2026-12-15' } as const

  test('those of new institutions in the digital track, processed before their first year is over', () => {
    expect(isMonitored(ggz, contract)).toBe(true)
    expect(isMonitored(ggz, { ...contract, processed_on: '2027-12-31' })).toBe(true)
    expect(isMonitored(ggz, { ...contract, processed_on: '2028-01-01' })).toBe(false)
  })

  test.each([
    { origin: 'known' },
    { origin: 'statute_switch' },
    { origin: null },
    { track: 'vrijgevestigd' },
    { track: 'maatwerk' },
    { starts_on: null },
    { processed_on: null },
  ])('not %o', (changes) => {
    expect(isMonitored(ggz, { ...contract, ...changes } as never)).toBe(false)
  })

  test('the tracks are the clause’s', () => {
    expect(isMonitored(withClause(ggz, 'GGZ-DG-9', { tracks: ['vrijgevestigd'] }), { ...contract, track: 'vrijgevestigd' })).toBe(true)
    expect(isMonitored(kv, { ...contract, track: 'standaard' })).toBe(false)
  })
})
