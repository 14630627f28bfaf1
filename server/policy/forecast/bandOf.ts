import type { Forecast, ForecastBand, Spread } from '../../model/forecast.ts'
import { reachDay } from './forecastProduction.ts'

/** What a share (in permille) of an expected remainder is, in cents. */
export const shareOf = (remaining_cents: number, permille: number): number => Math.round((remaining_cents * permille) / 1000)

/** A forecast's edges, had the remainder been as far off as in earlier cases. A plafond that was reached has no band: the day is known. */
export function bandOf(forecast: Forecast, { low_permille, high_permille }: Spread): ForecastBand {
  const { as_of, claimed_cents, remaining_cents, reach_on } = forecast
  const [low, high] = [shareOf(remaining_cents, low_permille), shareOf(remaining_cents, high_permille)]
  const isReached = reach_on !== null && reach_on <= as_of
  return {
    earliest_on: isReached ? reach_on : reachDay(forecast, high),
    latest_on: isReached ? reach_on : reachDay(forecast, low),
    lowest_cents: claimed_cents + low,
    highest_cents: claimed_cents + high,
  }
}
