import { yearOf } from '../../model/dates.ts'
import type { ClaimedFigure, Forecast, Spread, StageRecord, Tested } from '../../model/forecast.ts'
import { bandOf, shareOf } from './bandOf.ts'
import { figuresKnownOn, type KeptFigure, type RecordedChange, recordedOn, standsSince } from './figuresKnownOn.ts'
import { forecastProduction, reachedOn, yearOfFigures } from './forecastProduction.ts'

/** A contract with all its claims figures, and how they came to be. */
export interface ContractHistory {
  starts_on: string | null
  ends_on: string | null
  figures: readonly KeptFigure[]
  changes: readonly RecordedChange[]
  /** The plafond in force on a day. */
  plafondOn: (day: string) => number | null
}

/** A forecast as it could have been made on a day, and what was claimed since. */
interface Trial {
  /** The contract and year that it is about. */
  series: number
  made_on: string
  forecast: Forecast
  from: string
  /** The figures since, each with the day from which it was known as it stands. */
  since: readonly (ClaimedFigure & { known_on: string })[]
}

/** The stages of a year, by how many figures there are: the first that has room for them. */
const stages = [2, 5, 8, Number.POSITIVE_INFINITY]
export const stageCount = stages.length
export const stageOf = (figures: number): number => stages.findIndex((most) => figures <= most)

/** Of twenty earlier cases, one may lie below the band and one above it. */
const OUTSIDE = 0.05
/** Fewer earlier cases, or of fewer contract years, say too little. */
const MIN_CASES = 20
const MIN_SERIES = 5
const MIN_TESTED = 10

/**
 * How well forecasts would have done: for each contract and each month of it, the later months are hidden, a forecast is made with what was known, and held
 * against what was claimed since. The band of each is taken from what was known of the others by then, never from later.
 */
export function backTest(histories: readonly ContractHistory[]): StageRecord[] {
  const trials = histories.flatMap((history, index) => trialsOf(history, index))
  const byStage = stages.map((_, stage) => trials.filter(({ forecast }) => stageOf(forecast.figures) === stage))
  const allOf = memoized((day) => spreadOf(trials, day))
  return byStage.map((own) => recordOf(own, (day) => spreadOf(own, day) ?? allOf(day)))
}

/** Of a stage that few cases are known of yet, the spread is that of all stages. */
type SpreadOn = (day: string) => Spread | null

function memoized(find: SpreadOn): SpreadOn {
  const known = new Map<string, Spread | null>()
  return (day) => {
    if (!known.has(day)) known.set(day, find(day))
    return known.get(day) ?? null
  }
}

function recordOf(trials: readonly Trial[], find: SpreadOn): StageRecord {
  const spreadOn = memoized(find)
  const amount: Tested = { cases: 0, within: 0 }
  const day: Tested = { cases: 0, within: 0 }
  for (const trial of trials) {
    // By whole months, so that many trials share a spread; the month itself is not known yet.
    const spread = spreadOn(`${trial.made_on.slice(0, 7)}-01`)
    if (spread) judge(trial, spread, { amount, day })
  }
  const spread = amount.cases < MIN_TESTED ? null : spreadOn(LATER)
  return { spread, amount, day }
}

/** After every day. */
const LATER = '9999-12-31'

/** Every month of a contract's years at which a forecast could have been made and a later figure followed. */
function trialsOf(history: ContractHistory, index: number): Trial[] {
  const years = [...new Set(history.figures.map(({ as_of }) => yearOf(as_of)))]
  return years.flatMap((year) => {
    const { own } = yearOfFigures(
      history,
      history.figures.filter(({ as_of }) => yearOf(as_of) === year),
    )
    const dated = own.map((figure) => ({ ...figure, known_on: standsSince(figure, history.changes) }))
    return dated.slice(0, -1).flatMap((cut, nth) => {
      const made_on = recordedOn(cut, history.changes)
      const known = figuresKnownOn(history.figures, history.changes, made_on).filter(({ as_of }) => as_of <= cut.as_of)
      const terms = { starts_on: history.starts_on, ends_on: history.ends_on, plafond_cents: history.plafondOn(made_on) }
      const forecast = forecastProduction(terms, known)
      if (!forecast || forecast.as_of !== cut.as_of || forecast.remaining_cents === 0) return []
      const { from } = yearOfFigures(terms, known)
      return [{ series: index * 10_000 + year, made_on, forecast, from, since: dated.slice(nth + 1) }]
    })
  })
}

/** What part of the expectation was claimed by the last figure known before `day`, in permille; null where none was. */
function outcomeBefore({ forecast, since }: Trial, day: string): number | null {
  const last = since.findLast(({ known_on }) => known_on < day)
  return last ? Math.round(((last.amount_cents - forecast.claimed_cents) * 1000) / expectedBy(forecast, last.as_of)) : null
}

/** What a forecast expects to be claimed between its own day and another one, in cents; at least one. */
function expectedBy({ as_of, remaining_cents, days_left }: Forecast, day: string): number {
  return Math.max(1, Math.round((remaining_cents * (Date.parse(day) - Date.parse(as_of))) / (days_left * 86_400_000)))
}

/** Between which shares the outcomes known before `day` lie, but for the outermost; null where they are too few. */
function spreadOf(trials: readonly Trial[], day: string): Spread | null {
  const series = new Set<number>()
  const outcomes: number[] = []
  for (const trial of trials) {
    const outcome = outcomeBefore(trial, day)
    if (outcome === null) continue
    series.add(trial.series)
    outcomes.push(Math.max(0, outcome))
  }
  if (outcomes.length < MIN_CASES || series.size < MIN_SERIES) return null
  outcomes.sort((one, other) => one - other)
  const outside = Math.floor((outcomes.length + 1) * OUTSIDE)
  return { low_permille: outcomes[Math.max(0, outside - 1)]!, high_permille: outcomes[outcomes.length - Math.max(1, outside)]!, cases: outcomes.length }
}

/** Holds a band against the last figure: its amount, and the day of the plafond as far as that had come in sight. */
function judge({ forecast, from, since }: Trial, spread: Spread, { amount, day }: { amount: Tested; day: Tested }): void {
  const last = since.at(-1)!
  const expected = expectedBy(forecast, last.as_of)
  const claimed = last.amount_cents - forecast.claimed_cents
  amount.cases += 1
  if (claimed >= shareOf(expected, spread.low_permille) && claimed <= shareOf(expected, spread.high_permille)) amount.within += 1
  if (forecast.plafond_cents === null || forecast.claimed_cents >= forecast.plafond_cents) return
  const inSight = (on: string | null): string => (on !== null && on <= last.as_of ? on : LATER)
  const { earliest_on, latest_on } = bandOf(forecast, spread)
  const [earliest, latest] = [inSight(earliest_on), inSight(latest_on)]
  const cut = { as_of: forecast.as_of, amount_cents: forecast.claimed_cents }
  const real = inSight(reachedOn([cut, ...since], from, forecast.plafond_cents))
  if (real === LATER && earliest === LATER) return
  day.cases += 1
  if (real >= earliest && real <= latest) day.within += 1
}
