import type { Knex } from 'knex'
import type { StageRecord } from '../../../model/forecast.ts'
import type { DailyWork } from '../../../platform/jobs/passDay.ts'
import { backTest } from '../../../policy/forecast/backTest.ts'
import { contractHistories } from './contractHistories.ts'
import { refreshForecasts } from './keptForecast.ts'

/** How earlier forecasts came out, a line a stage of the year; of contracts with a plafond and of those without. */
export interface ForecastRecords {
  plafond: StageRecord[]
  other: StageRecord[]
}

const SETTING = 'forecast_records'

/**
 * Holds the forecasts of earlier months against what was claimed since, once a day for all servers, and the first time makes the forecast that every contract
 * keeps. From then on a figure or an amendment that is saved brings its own contract up to date.
 */
export const forecastsOfTheDay: DailyWork = {
  name: 'forecasts',
  run: async (trx, { since }) => {
    if (since === null) await refreshForecasts(trx, await trx('contracts').whereNotNull('production_as_of').orderBy('id').pluck('id'))
    const records: ForecastRecords = { plafond: backTest(await contractHistories(trx, 'plafond')), other: backTest(await contractHistories(trx, 'other')) }
    await trx('settings')
      .insert({ name: SETTING, value: JSON.stringify(records) })
      .onConflict('name')
      .merge()
  },
}

/** How earlier forecasts came out, as it was found when the day began. */
export async function forecastRecords(db: Knex): Promise<ForecastRecords> {
  const kept = await db('settings').where({ name: SETTING }).first('value')
  return kept ? JSON.parse(kept.value) : { plafond: [], other: [] }
}
