import type { Knex } from 'knex'
import { contractStatuses } from '../contracts/contractFields.ts'
import { closedContractStatuses } from '../policy/transitions.ts'

const TOGETHER = 5000
const live = contractStatuses.filter((status) => !closedContractStatuses.includes(status))

/** The ids of a policy's live contracts, in their order. Read in pages along the index, each in a moment. */
export async function portfolioOf(db: Knex, policy_id: number): Promise<number[]> {
  const ids = new Set<number>()
  for (const status of live) {
    for (let last: number | undefined = 0; last !== undefined; ) {
      const page: number[] = await db('contracts').where({ policy_id, status }).where('id', '>', last).orderBy('id').limit(TOGETHER).pluck('id')
      for (const id of page) ids.add(id)
      last = page.length === TOGETHER ? page.at(-1) : undefined
    }
  }
  return [...ids].sort((one, other) => one - other)
}
