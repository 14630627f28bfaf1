import { number, object, orNull, text, type ValueOf } from './form.ts'

/** A claimed amount, cumulative over the contract year, up to and with `as_of`. */
export interface ClaimedFigure {
  as_of: string
  amount_cents: number
}

const amount = number()
const dayOrNull = orNull(text())

/** What the figures of one contract year lead to at the pace they show: days and amounts of the year that the latest figure lies in. */
const forecast = object({
  /** The day of the latest figure, and what was claimed by then. */
  as_of: text(),
  claimed_cents: amount,
  /** How many figures it rests on. */
  figures: number(),
  /** The last day of the contract year. */
  until: text(),
  days_left: number(),
  /** What is expected to be claimed after `as_of`, and by the end of the year. */
  remaining_cents: amount,
  total_cents: amount,
  plafond_cents: orNull(amount),
  /** The day on which the plafond is reached, a day that has passed too; null where the year ends before that, or there is none. */
  reach_on: dayOrNull,
})
export type Forecast = ValueOf<typeof forecast>

/** Between which shares (in permille) of the expectation the remainder stayed in most earlier forecasts on as many figures, and how many those are. */
const spread = object({ low_permille: number(), high_permille: number(), cases: number() })
export type Spread = ValueOf<typeof spread>

/** How earlier forecasts came out against the band that could have been given at the time. */
const tested = object({ cases: number(), within: number() })
export type Tested = ValueOf<typeof tested>

/** What a forecast may say of its own certainty in one stage of the year: of all that were tested, the amount; of those in which the plafond came in sight, the day. */
const stageRecord = object({ spread: orNull(spread), amount: tested, day: tested })
export type StageRecord = ValueOf<typeof stageRecord>

/** The edges of a forecast: null days lie after the end of the year. */
const band = object({ earliest_on: dayOrNull, latest_on: dayOrNull, lowest_cents: amount, highest_cents: amount })
export type ForecastBand = ValueOf<typeof band>

/** A contract's forecast with its band, and how such bands did before; without a band where too few earlier cases are known. */
export const forecastView = object({ forecast: orNull(forecast), band: orNull(band), record: stageRecord })
export type ForecastView = ValueOf<typeof forecastView>
