import { addDays, latest, yearOf } from '../../model/dates.ts'
import type { ClaimedFigure, Forecast } from '../../model/forecast.ts'

/** The terms that a forecast reads. */
export interface ForecastTerms {
  starts_on: string | null
  ends_on: string | null
  plafond_cents: number | null
}

/** The recent pace is that since the last figure of at least so many days before: three month ends, the shortest of which lie 89 days apart. */
const RECENT_DAYS = 85
/** An even spread of the plafond weighs as so many days of figures: much in January, little by the summer. */
const EVEN_DAYS = 45

const millisecondsADay = 86_400_000
const daysBetween = (first: string, last: string): number => Math.round((Date.parse(last) - Date.parse(first)) / millisecondsADay)

/**
 * What the figures of a contract lead to by the end of the year of its latest figure: the pace of the last three months, blended with an even spread of the
 * plafond while the year is young. Figures of other years are left out: amounts begin anew each year.
 * @param figures in any order, cumulative over the contract year, in cents
 * @returns null without a figure inside the contract's period
 */
export function forecastProduction(terms: ForecastTerms, figures: readonly ClaimedFigure[]): Forecast | null {
  const { from, until, own } = yearOfFigures(terms, figures)
  const last = own.at(-1)
  if (!last) return null
  const gone = daysBetween(from, last.as_of) + 1
  const days_left = daysBetween(last.as_of, until)
  const { plafond_cents } = terms
  const remaining_cents = Math.round(paceOf(own, { gone, days: gone + days_left, plafond_cents }) * days_left)
  const forecast = {
    as_of: last.as_of,
    claimed_cents: last.amount_cents,
    figures: own.length,
    until,
    days_left,
    remaining_cents,
    total_cents: last.amount_cents + remaining_cents,
    plafond_cents,
  }
  return { ...forecast, reach_on: reachedOn(own, from, plafond_cents) ?? reachDay(forecast, remaining_cents) }
}

/** The figures of the year of the latest one, oldest first, with the first and last day that the contract runs in that year. */
export function yearOfFigures<Figure extends ClaimedFigure>(
  { starts_on, ends_on }: Omit<ForecastTerms, 'plafond_cents'>,
  figures: readonly Figure[],
): { from: string; until: string; own: Figure[] } {
  const inPeriod = figures.filter(({ as_of }) => starts_on !== null && ends_on !== null && as_of >= starts_on && as_of <= ends_on)
  const sorted = inPeriod.sort((one, other) => (one.as_of < other.as_of ? -1 : 1))
  const year = sorted.length > 0 ? yearOf(sorted.at(-1)!.as_of) : 0
  const [first, last] = [`${year}-01-01`, `${year}-12-31`]
  return {
    from: latest(starts_on ?? first, first),
    until: ends_on !== null && ends_on < last ? ends_on : last,
    own: sorted.filter(({ as_of }) => yearOf(as_of) === year),
  }
}

interface Year {
  gone: number
  days: number
  plafond_cents: number | null
}

/** Cents a day from now on. A cumulative amount may fall by a correction; the pace is then nought, not less. */
function paceOf(own: readonly ClaimedFigure[], { gone, days, plafond_cents }: Year): number {
  const last = own.at(-1)!
  const before = own.findLast(({ as_of }) => daysBetween(as_of, last.as_of) >= RECENT_DAYS)
  const recent = before ? (last.amount_cents - before.amount_cents) / daysBetween(before.as_of, last.as_of) : last.amount_cents / gone
  const even = plafond_cents === null ? last.amount_cents / gone : plafond_cents / days
  return Math.max(0, (recent * gone + even * EVEN_DAYS) / (gone + EVEN_DAYS))
}

/** The day on which a plafond was passed between two figures; null where it was not. */
export function reachedOn(own: readonly ClaimedFigure[], from: string, plafond_cents: number | null): string | null {
  if (plafond_cents === null) return null
  const passed = own.findIndex(({ amount_cents }) => amount_cents >= plafond_cents)
  const figure = own[passed]
  if (!figure) return null
  const before = own[passed - 1] ?? { as_of: addDays(from, -1), amount_cents: 0 }
  const share = (plafond_cents - before.amount_cents) / Math.max(1, figure.amount_cents - before.amount_cents)
  return addDays(before.as_of, Math.max(1, Math.ceil(share * daysBetween(before.as_of, figure.as_of))))
}

/** The day on which a plafond that is not reached yet would be, were `remaining_cents` claimed evenly until the end of the year; null where it would not. */
export function reachDay({ as_of, days_left, claimed_cents, plafond_cents }: Omit<Forecast, 'reach_on'>, remaining_cents: number): string | null {
  if (plafond_cents === null || remaining_cents === 0) return null
  const room = plafond_cents - claimed_cents
  return room > remaining_cents ? null : addDays(as_of, Math.ceil((room * days_left) / remaining_cents))
}
