import { addDays } from '../../../server/model/dates.ts'
import { monthEnd } from '../days.ts'
import type { Random } from '../random.ts'

/** A share of the plafond, or of a yearly amount, that has been claimed by the end of a month. */
export type Waypoint = readonly [month: number, share: number]

/**
 * Monthly positions over one contract year, cumulative, through the waypoints given (the first begins at nothing); months vary a little in between.
 * `season` weighs the months of the year. Months that end before `from` or after `until` are left out.
 */
export function monthlyPositions(
  random: Random,
  year: number,
  yearly_cents: number,
  waypoints: readonly Waypoint[],
  from: string,
  until: string,
  season: readonly number[] = [],
): { as_of: string; amount_cents: number }[] {
  const positions: { as_of: string; amount_cents: number }[] = []
  let [lastMonth, lastShare] = [0, 0]
  for (const [month, share] of waypoints) {
    const first = lastMonth
    const weights = Array.from({ length: month - lastMonth }, (_, index) => (0.85 + random.next() * 0.3) * (season[first + index] ?? 1))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    let passed = 0
    weights.forEach((weight, index) => {
      passed += weight
      positions.push({
        as_of: monthEnd(year, lastMonth + index + 1),
        amount_cents: Math.ceil(yearly_cents * (lastShare + ((share - lastShare) * passed) / total)),
      })
    })
    lastMonth = month
    lastShare = share
  }
  return positions.filter(({ as_of }) => as_of >= from && as_of <= until)
}

/** When the position of `as_of` was recorded: a week or so later. */
export function recordedOn(as_of: string): string {
  return addDays(as_of, 8)
}
