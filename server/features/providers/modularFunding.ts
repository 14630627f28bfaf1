import type { Knex } from 'knex'
import type { Provider } from '../../model/provider.ts'
import { type Experiment, experimentOf } from '../../policy/rule_sets/common/modularFunding.ts'
import type { SaveContext } from '../../records/resource.ts'

/**
 * Reads the experiment with modular funding (KV-P-14) where this save touches a provider's part in it. A part without an end lasts as long as the
 * experiment does: the end is filled in, so that who takes part on a day can be found by two dates.
 * @returns the experiment; undefined where nothing was touched
 */
export async function findExperiment({ trx, before, after }: SaveContext<Provider>): Promise<Experiment | null | undefined> {
  const same = before?.modular_funding_from === after.modular_funding_from && before?.modular_funding_until === after.modular_funding_until
  if (same || (after.modular_funding_from === null && after.modular_funding_until === null)) return undefined
  const experiment = await experimentOn(trx)
  if (after.modular_funding_from !== null) after.modular_funding_until ??= experiment?.last_on ?? null
  return experiment
}

async function experimentOn(trx: Knex): Promise<Experiment | null> {
  const clauses = trx('clauses').join('policies', 'policies.id', 'clauses.policy_id').where('clauses.code', 'KV-P-14')
  return experimentOf(await clauses.whereNot('policies.status', 'draft').select('clauses.from_date', 'clauses.years'))
}
