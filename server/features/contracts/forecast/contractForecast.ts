import type { Knex } from 'knex'
import type { ClaimedFigure, ForecastView, StageRecord } from '../../../model/forecast.ts'
import { notFound } from '../../../platform/http/errors.ts'
import { stageOf } from '../../../policy/forecast/backTest.ts'
import { bandOf } from '../../../policy/forecast/bandOf.ts'
import { type ForecastTerms, forecastProduction, reachDay } from '../../../policy/forecast/forecastProduction.ts'
import { forecastRecords } from './forecastRecords.ts'

const untested: StageRecord = { spread: null, amount: { cases: 0, within: 0 }, day: { cases: 0, within: 0 } }

/**
 * What the claims figures of a contract lead to, between which edges, and how such forecasts came out before.
 * @param plafond_cents another plafond than the one in force, to see what a raise would change
 * @throws 404
 */
export async function contractForecast(db: Knex, id: number, plafond_cents?: number): Promise<ForecastView> {
  const terms: ForecastTerms | undefined = await db('contracts').where({ id }).first('starts_on', 'ends_on', 'plafond_cents')
  if (!terms) throw notFound()
  const figures: ClaimedFigure[] = await db('production').where({ contract_id: id }).select('as_of', 'amount_cents')
  const forecast = forecastProduction(terms, figures)
  if (!forecast) return { forecast, band: null, record: untested }
  const records = await forecastRecords(db)
  const record = records[terms.plafond_cents === null ? 'other' : 'plafond'][stageOf(forecast.figures)] ?? untested
  const shown = plafond_cents === undefined ? forecast : withPlafond(forecast, plafond_cents)
  return { forecast: shown, band: record.spread && bandOf(shown, record.spread), record }
}

/** The same pace against another plafond: a raise does not make anybody claim faster. */
function withPlafond(forecast: NonNullable<ForecastView['forecast']>, plafond_cents: number): NonNullable<ForecastView['forecast']> {
  const { reach_on: _other, ...rest } = { ...forecast, plafond_cents }
  const reach_on = reachDay(rest, rest.remaining_cents)
  return { ...rest, reach_on: rest.claimed_cents >= plafond_cents ? forecast.reach_on : reach_on }
}
