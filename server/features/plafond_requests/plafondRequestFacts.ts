import type { Knex } from 'knex'
import type { Contract } from '../../model/contract.ts'
import type { PlafondRequest } from '../../model/plafondRequest.ts'
import type { PlafondHand, PlafondRequestFacts } from '../../policy/engine/facts.ts'
import { readOneRow } from '../../records/readOneRow.ts'
import { loadRecord } from '../../records/save.ts'
import { amendmentsOf } from '../contracts/amendedTerms.ts'
import { contractRecord } from '../contracts/contractRecord.ts'
import { contractSnapshot } from '../contracts/contractSnapshot.ts'
import { figureChangesOf } from '../contracts/production/productionChanges.ts'

interface Asking {
  after: PlafondRequest
  before: PlafondRequest | null
  actor_id: number | null
  today: string
}

/** What rules read of a plafond request. In a transaction the contract is locked, so that two grants cannot pass each other. */
export async function plafondRequestFacts(db: Knex, { after, before, actor_id, today }: Asking): Promise<PlafondRequestFacts> {
  const contract = db.isTransaction
    ? await loadRecord<Contract>(contractRecord, after.contract_id, db as Knex.Transaction)
    : await readOneRow<Contract>(contractRecord, after.contract_id, db)
  const { policy } = await contractSnapshot(db, contract)
  const amendments = (await amendmentsOf(db, [contract.id])).get(contract.id) ?? []
  const production = await db('production').where({ contract_id: contract.id }).orderBy('as_of')
  const figureChanges = await figureChangesOf(db, [contract.id])
  const plafondHands = await plafondHandsOf(db, [contract.id])
  return { policy, contract, request: after, before, amendments, production, figureChanges, plafondHands, actor_id, today }
}

/** Who recorded or cancelled an amendment of the plafond of some contracts, other than by a decision. */
export async function plafondHandsOf(db: Knex, contract_ids: readonly number[]): Promise<(PlafondHand & { contract_id: number })[]> {
  const rows = await db('amendments')
    .whereIn('contract_id', [...contract_ids])
    .where({ field: 'plafond_cents' })
    .whereNull('plafond_request_id')
    .select('contract_id', 'effective_on', 'entered_by', 'cancelled_by')
  return rows.flatMap(({ contract_id, effective_on, entered_by, cancelled_by }) =>
    [entered_by, cancelled_by].filter((id) => id !== null).map((user_id: number) => ({ contract_id, effective_on, user_id })),
  )
}
