import type { Knex } from 'knex'
import { amendmentsOf } from '../contracts/amendedTerms.ts'
import { contractBook } from '../contracts/contractBook.ts'
import type { Contract } from '../contracts/contractFields.ts'
import { contractRecord } from '../contracts/contractRecord.ts'
import type { PlafondRequestFacts } from '../policy/subjects.ts'
import { readOneRow } from '../resources/readOneRow.ts'
import { loadRecord } from '../resources/save.ts'
import type { PlafondRequest } from './plafondRequestFields.ts'

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
  const { policy } = await contractBook(db, contract)
  const amendments = (await amendmentsOf(db, [contract.id])).get(contract.id) ?? []
  const production = await db('production').where({ contract_id: contract.id }).orderBy('as_of')
  return { policy, contract, request: after, before, amendments, production, actor_id, today }
}
