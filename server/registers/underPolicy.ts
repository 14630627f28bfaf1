import type { Knex } from 'knex'
import { policyBooks } from '../policies/policyStore.ts'
import type { RegisterSubject } from '../policy/registers.ts'

/** The facts of records that rules read by themselves, each under its policy and in no track of it. */
export async function underPolicy<Row extends { policy_id: number }>(db: Knex, rows: readonly Row[], today: string): Promise<RegisterSubject<Row>[]> {
  const books = await policyBooks(
    db,
    rows.map(({ policy_id }) => policy_id),
  )
  return rows.map((record) => ({ policy: books.get(record.policy_id)!.policy, contract: { track: '' }, record, today }))
}
