import type { Knex } from 'knex'
import { type GatheredChange, gatheredChangeFields } from '../../../model/gatheredChange.ts'
import { decode } from '../../../records/codec.ts'

/** The changes that wait for the next edition of a policy, in the order in which they were gathered. */
export async function gatheredFor(db: Knex, policy_id: number): Promise<GatheredChange[]> {
  const rows = await db('gathered_changes').where({ policy_id }).orderBy('id')
  return rows.map((row) => decode<GatheredChange>(gatheredChangeFields, row))
}
