import { describe, expect, test } from 'vitest'
import { monthEnd } from '../../seeds/demo/days.ts'
import { randomFrom } from '../../seeds/demo/random.ts'
import { backTest, type ContractHistory, stageOf } from '../../server/policy/forecast/backTest.ts'

/** Contracts of a year that claim month by month, each recorded a week later. */
function contractsOf(
  count: number,
  {
    pace,
    until = 12,
    from = 0,
    plafond = 12_000,
  }: { pace: (contract: number, month: number) => number; until?: number; from?: number; plafond?: number | null },
): ContractHistory[] {
  return Array.from({ length: count }, (_, contract) => {
    let amount_cents = 0
    const figures = Array.from({ length: until }, (_, index) => {
      amount_cents += pace(contract, index + 1)
      return { id: from + contract * 100 + index, as_of: monthEnd(2027, index + 1), amount_cents }
    })
    const changes = figures.map(({ id, as_of, amount_cents }) => ({
      production_id: id,
      before_as_of: null,
      before_cents: null,
      after_as_of: as_of,
      after_cents: amount_cents,
      changed_on: `${as_of.slice(0, 5)}${String(Number(as_of.slice(5, 7)) + 1).padStart(2, '0')}-08`.replace('2027-13', '2028-01'),
    }))
    return { starts_on: '2027-01-01', ends_on: '2027-12-31', figures, changes, plafondOn: () => plafond }
  })
}

const noisy = (seed: number) => {
  const random = randomFrom(seed)
  return (contract: number) => Math.round(1_000 * (0.8 + contract / 50) * (0.85 + random.next() * 0.3))
}

describe('the back-test', () => {
  test('of noisy months the real day and amount fall within the band in most cases, and the band is narrow', () => {
    const records = backTest(contractsOf(30, { pace: noisy(7) }))
    for (const figures of [4, 7, 10]) {
      const { spread, amount, day } = records[stageOf(figures)]!
      expect(amount.cases).toBeGreaterThan(50)
      expect(amount.within / amount.cases).toBeGreaterThan(0.75)
      expect(day.cases).toBeGreaterThan(5)
      expect(day.within / day.cases).toBeGreaterThan(0.7)
      expect(spread!.high_permille - spread!.low_permille).toBeLessThan(800)
    }
  })

  test('a break in the year that nobody could have known shows as a worse record', () => {
    const steady = backTest(contractsOf(30, { pace: noisy(7) }))[stageOf(7)]!.amount
    const slowed = backTest(contractsOf(30, { pace: (contract, month) => (month > 8 ? 200 : noisy(7)(contract)) }))[stageOf(7)]!.amount
    expect(slowed.within / slowed.cases).toBeLessThan(steady.within / steady.cases)
  })

  test('nothing of the hidden months is in it: other months since leave every earlier verdict as it was', () => {
    const later = (history: ContractHistory, factor: number): ContractHistory => ({
      ...history,
      figures: [...history.figures, { id: 99_999, as_of: '2027-10-31', amount_cents: Math.round(history.figures.at(-1)!.amount_cents * factor) }],
      changes: [
        ...history.changes,
        { production_id: 99_999, before_as_of: null, before_cents: null, after_as_of: '2027-10-31', after_cents: 1, changed_on: '2027-11-08' },
      ],
    })
    const known = contractsOf(30, { pace: noisy(7), until: 9 })
    // The last figure decides what a forecast is held against; the band it is held against is that of its own day, whatever came after.
    const same = known.map((one) => later(one, 1.1))
    const other = known.map((one, nth) => later(one, nth === 0 ? 9 : 1.1))
    const [before, after] = [backTest(same), backTest(other)]
    for (const figures of [4, 7]) {
      const [one, another] = [before[stageOf(figures)]!.amount, after[stageOf(figures)]!.amount]
      expect(another.cases).toBe(one.cases)
      // Only the one contract that went otherwise can have come out otherwise.
      const perContract = one.cases / 30
      expect(Math.abs(another.within - one.within)).toBeLessThanOrEqual(Math.ceil(perContract))
    }
  })

  test('without earlier cases there is no band, and it says so', () => {
    expect(backTest(contractsOf(4, { pace: noisy(3) })).every(({ spread }) => spread === null)).toBe(true)
    expect(backTest(contractsOf(30, { pace: noisy(3), until: 2 })).every(({ spread, amount }) => spread === null && amount.cases === 0)).toBe(true)
    expect(backTest([])).toHaveLength(4)
  })

  test('contracts without a plafond have a record of amounts, and none of days', () => {
    const { amount, day } = backTest(contractsOf(30, { pace: noisy(7), plafond: null }))[stageOf(7)]!
    expect(amount.cases).toBeGreaterThan(50)
    expect(day.cases).toBe(0)
  })
})
