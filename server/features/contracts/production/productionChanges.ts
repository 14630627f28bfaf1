import type { Knex } from 'knex'
import type { Production } from '../../../model/production.ts'
import type { FigureChange } from '../../../policy/engine/facts.ts'
import type { Caller } from '../../../records/caller.ts'

type Figure = Pick<Production, 'id' | 'contract_id' | 'as_of' | 'amount_cents'>

/** Keeps what a claims figure was and became, by whom and when: a decision that rests on it says so, and is not that person's (GGZ-PL-9). */
export async function keepChange(
  trx: Knex.Transaction,
  was: Figure | null,
  is: Figure | null,
  { actor, today }: Pick<Caller, 'actor' | 'today'>,
): Promise<void> {
  const { id, contract_id } = (is ?? was)!
  if (was && is && was.as_of === is.as_of && was.amount_cents === is.amount_cents) return
  await trx('production_changes').insert({
    contract_id,
    production_id: id,
    before_as_of: was?.as_of ?? null,
    before_cents: was?.amount_cents ?? null,
    after_as_of: is?.as_of ?? null,
    after_cents: is?.amount_cents ?? null,
    changed_on: today,
    changed_by: actor.id,
    changed_by_name: actor.full_name,
  })
}

/** The changes of the claims figures of some contracts, oldest first. */
export async function figureChangesOf(db: Knex, contract_ids: readonly number[]): Promise<(FigureChange & { contract_id: number })[]> {
  return db('production_changes')
    .whereIn('contract_id', [...contract_ids])
    .orderBy('id')
}
