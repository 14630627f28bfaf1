import type { Knex } from 'knex'
import { type ContractStatus, closedContractStatuses, contractLife } from '../../../model/contract.ts'
import { editionOf } from '../../contracts/contractSnapshot.ts'

const BATCH_SIZE = 5000
const live = contractLife.statuses.filter((status) => !closedContractStatuses.includes(status))

/** The statuses of the contracts that a run judges: the live ones; for an edition those that are not offered yet, since the others keep theirs. */
export function judgedStatuses(isEdition: boolean): readonly ContractStatus[] {
  return isEdition ? live.filter((status) => editionOf({ policy_id: 0, policy_edition: 1, status, offered_on: null }) === undefined) : live
}

/** The ids of a policy's contracts of these statuses, in their order. Read in pages along the index, each in a moment. */
export async function portfolioOf(db: Knex, policy_id: number, statuses: readonly ContractStatus[]): Promise<number[]> {
  const ids = new Set<number>()
  for (const status of statuses) {
    for (let last: number | undefined = 0; last !== undefined; ) {
      const page: number[] = await db('contracts').where({ policy_id, status }).where('id', '>', last).orderBy('id').limit(BATCH_SIZE).pluck('id')
      for (const id of page) ids.add(id)
      last = page.length === BATCH_SIZE ? page.at(-1) : undefined
    }
  }
  return [...ids].sort((one, other) => one - other)
}
