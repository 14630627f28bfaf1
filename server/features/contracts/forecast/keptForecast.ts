import type { Knex } from 'knex'
import type { Contract } from '../../../model/contract.ts'
import type { ClaimedFigure } from '../../../model/forecast.ts'
import { type ForecastTerms, forecastProduction } from '../../../policy/forecast/forecastProduction.ts'

type KeptForecast = Pick<Contract, 'expected_reach_on' | 'expected_total_cents'>

/** What a contract keeps of its forecast, so that lists filter, sort and add up by it. */
export function keptForecast(terms: ForecastTerms, figures: readonly ClaimedFigure[]): KeptForecast {
  const forecast = forecastProduction(terms, figures)
  return { expected_reach_on: forecast?.reach_on ?? null, expected_total_cents: forecast?.total_cents ?? null }
}

const BATCH_SIZE = 400

/** Brings the forecasts that some contracts keep up to date. No version moves: nobody changed the record. */
export async function refreshForecasts(trx: Knex, contract_ids: readonly number[]): Promise<void> {
  for (let from = 0; from < contract_ids.length; from += BATCH_SIZE) {
    const ids = contract_ids.slice(from, from + BATCH_SIZE)
    const contracts: ({ id: number } & ForecastTerms & KeptForecast)[] = await trx('contracts')
      .whereIn('id', ids)
      .orderBy('id')
      .select('id', 'starts_on', 'ends_on', 'plafond_cents', 'expected_reach_on', 'expected_total_cents')
    const figures = await figuresOf(trx, ids)
    for (const { id, expected_reach_on, expected_total_cents, ...terms } of contracts) {
      const kept = keptForecast(terms, figures.get(id) ?? [])
      if (kept.expected_reach_on === expected_reach_on && kept.expected_total_cents === expected_total_cents) continue
      await trx('contracts').where({ id }).update(kept)
    }
  }
}

async function figuresOf(trx: Knex, contract_ids: readonly number[]): Promise<Map<number, ClaimedFigure[]>> {
  const byContract = new Map<number, ClaimedFigure[]>()
  const rows: (ClaimedFigure & { contract_id: number })[] = await trx('production')
    .whereIn('contract_id', contract_ids)
    .select('contract_id', 'as_of', 'amount_cents')
  for (const { contract_id, ...figure } of rows) {
    const own = byContract.get(contract_id)
    if (own) own.push(figure)
    else byContract.set(contract_id, [figure])
  }
  return byContract
}
