import type { Knex } from 'knex'
import type { Provider } from '../../model/provider.ts'
import type { Verdict } from '../../policy/engine/verdict.ts'
import type { SaveContext } from '../../records/resource.ts'

/** SQL of the name of the provider that took this one's place. */
export const successorName = '(select successor.name from providers as successor where successor.id = providers.successor_id)'

/** A successor is another provider, and no line of successors comes back to where it began. */
export async function successorFaults({ trx, before, after }: SaveContext<Provider>): Promise<Verdict['invalid']> {
  if (after.successor_id === null || after.successor_id === before?.successor_id) return []
  const seen = new Set<number>(after.id ? [after.id] : [])
  for (let id: number | null = after.successor_id; id !== null; id = await successorOf(trx, id)) {
    if (seen.has(id)) return [{ field: 'successor_id', message: 'Deze aanbieder is zelf door deze zorgaanbieder opgevolgd; kiest u een andere.' }]
    seen.add(id)
  }
  return []
}

async function successorOf(trx: Knex, id: number): Promise<number | null> {
  const row = await trx('providers').where({ id }).first('successor_id')
  return row?.successor_id ?? null
}
