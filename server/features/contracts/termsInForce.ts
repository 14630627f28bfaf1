import type { Knex } from 'knex'
import { type Contract, contractFields } from '../../model/contract.ts'
import type { DailyWork } from '../../platform/jobs/passDay.ts'
import { decode, encode, isSame } from '../../records/codec.ts'
import { amendable, amendmentsOf, termsOn } from './amendedTerms.ts'
import { refreshContractState } from './contractState.ts'
import { refreshForecasts } from './forecast/keptForecast.ts'

const AT_ONCE = 200

/**
 * Brings the columns of some contracts to the terms in force on `today`: lists filter, sort and add up by them. What was signed is kept beside them
 * from the first amendment on. No version moves: nobody changed the record.
 */
export async function refreshTerms(trx: Knex.Transaction, contract_ids: readonly number[], today: string): Promise<void> {
  for (let from = 0; from < contract_ids.length; from += AT_ONCE) {
    const ids = contract_ids.slice(from, from + AT_ONCE)
    const amendments = await amendmentsOf(trx, ids)
    for (const row of await trx('contracts').whereIn('id', ids).orderBy('id').forUpdate()) {
      const contract = decode<Contract>(contractFields, row)
      const own = amendments.get(contract.id) ?? []
      const signed_terms = contract.signed_terms ?? Object.fromEntries(amendable.map((name) => [name, contract[name]]))
      const inForce = termsOn({ ...contract, signed_terms } as Contract, own, today)
      const kept = { ...Object.fromEntries(amendable.map((name) => [name, inForce[name]])), amended: own.length > 0, signed_terms }
      const changed = Object.entries(kept).filter(([name, value]) => !isSame(value, contract[name as keyof Contract]))
      if (changed.length === 0) continue
      await trx('contracts')
        .where({ id: contract.id })
        .update(encode(contractFields, Object.fromEntries(changed)))
      await refreshContractState(trx, contract.id)
      await refreshForecasts(trx, [contract.id])
    }
  }
}

/** The contracts of which a term changes between the day that was passed last and today; without one, all that are amended. */
export const termsOfTheDay: DailyWork = {
  name: 'terms',
  run: async (trx, { since, today }) => {
    const moved = trx('amendments').distinct('contract_id').orderBy('contract_id')
    const [first, last] = [since ?? today, today].sort()
    if (since) moved.where('effective_on', '>', first).where('effective_on', '<=', last)
    await refreshTerms(trx, await moved.pluck('contract_id'), today)
  },
}
