/** A claimed amount, cumulative over the contract year, up to and with `as_of`. */
export interface ClaimedFigure {
  as_of: string
  amount_cents: number
}

/** What the figures of one contract year lead to at the pace they show. Days and amounts are of the year that the latest figure lies in. */
export interface Forecast {
  /** The day of the latest figure, and what was claimed by then. */
  as_of: string
  claimed_cents: number
  /** How many figures it rests on. */
  figures: number
  /** The last day of the contract year. */
  until: string
  days_left: number
  /** What is expected to be claimed after `as_of`, and by the end of the year. */
  remaining_cents: number
  total_cents: number
  plafond_cents: number | null
  /** The day on which the plafond is reached, passed ones too; null where the year ends before that, or there is none. */
  reach_on: string | null
}

/** From what was claimed in earlier cases of as many figures: between which shares (in permille) of the expectation the remainder stayed in most of them. */
export interface Spread {
  low_permille: number
  high_permille: number
  /** How many earlier forecasts it is taken from. */
  cases: number
}

/** How earlier forecasts came out against the band that could have been given at the time. */
export interface Tested {
  cases: number
  within: number
}

/** What a forecast may say of its own certainty, for one stage of the year. */
export interface StageRecord {
  spread: Spread | null
  /** Of all tested forecasts: whether the amount fell within the band; of those where the plafond came in sight: whether the day did. */
  amount: Tested
  day: Tested
}

/** The edges of a forecast: null days lie after the end of the year. */
export interface ForecastBand {
  earliest_on: string | null
  latest_on: string | null
  lowest_cents: number
  highest_cents: number
}

/** A contract's forecast with its band and how that band did before; without a band where too few earlier cases are known. */
export interface ForecastView {
  forecast: Forecast | null
  band: ForecastBand | null
  record: StageRecord
}
