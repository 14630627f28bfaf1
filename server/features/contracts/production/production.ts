import type { Knex } from 'knex'
import { nlEuro } from '../../../model/dates.ts'
import { type Production, productionComputed, productionFields } from '../../../model/production.ts'
import type { ForecastTerms } from '../../../policy/forecast/forecastProduction.ts'
import { judgeProduction } from '../../../policy/judgeParts.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { uniqueBy } from '../../../records/uniqueBy.ts'
import { amendmentsOf, termsOn } from '../amendedTerms.ts'
import { contractNames, loadParent, type Parent } from '../childOfContract.ts'
import { refreshMonitor } from '../first_year_monitors/monitorsFollow.ts'
import { keptForecast } from '../forecast/keptForecast.ts'
import { keepChange } from './productionChanges.ts'
import { warnOfFigures } from './warnOfFigures.ts'

/** The last figure of each contract among those found: figures are cumulative, so that earlier ones would count twice. */
const lastOfContract = `case when row_number() over (partition by production.contract_id order by production.as_of desc, production.id desc) = 1
  then production.amount_cents end`

/** Claimed amounts, cumulative over the contract year up to and with `as_of`. */
export const production: Resource<Production, Parent> = {
  name: 'production',
  fields: productionFields,
  computed: productionComputed,
  extras: () => contractNames('production'),
  search: searchByText('production.source', 'production.as_of'),
  sort: ['as_of', 'ASC'],
  totals: { amount_cents: { sum: lastOfContract } },
  unique: [uniqueBy<Production>({ columns: ['contract_id', 'as_of'], field: 'as_of', message: 'Voor deze datum is al een declaratiestand vastgelegd.' })],
  uniqueLabel: ({ amount_cents }) => nlEuro(amount_cents),
  loadFacts: loadParent,
  validate: async (context) => {
    const { contract, policy } = context.facts
    const amended = contract.amended ? ((await amendmentsOf(context.trx, [contract.id])).get(contract.id) ?? []) : []
    return judgeProduction({ policy, contract: termsOn(contract, amended, context.today), production: context.after })
  },
  warnOf: warnOfFigures,
  afterOperation: async ({ trx, before, after, actor, today }) => {
    await keepChange(trx, before, after, { actor, today })
    await keepLatest(trx, after.contract_id)
    await refreshMonitor(trx, after.contract_id)
  },
  beforeDelete: async (row, trx, caller) => {
    await keepChange(trx, row, null, caller)
    await keepLatest(trx, row.contract_id, row.id)
    await refreshMonitor(trx, row.contract_id, row.id)
  },
}

/** The contract carries its latest figure along, and what its figures lead to, so that a list needs no second query. */
async function keepLatest(trx: Knex.Transaction, contract_id: number, but?: number): Promise<void> {
  const rows = trx('production').where({ contract_id }).orderBy('as_of', 'desc')
  if (but !== undefined) rows.whereNot({ id: but })
  const figures: Pick<Production, 'as_of' | 'amount_cents'>[] = await rows.select('as_of', 'amount_cents')
  const terms: ForecastTerms = await trx('contracts').where({ id: contract_id }).first('starts_on', 'ends_on', 'plafond_cents')
  await trx('contracts')
    .where({ id: contract_id })
    .update({ production_cents: figures[0]?.amount_cents ?? null, production_as_of: figures[0]?.as_of ?? null, ...keptForecast(terms, figures) })
}
