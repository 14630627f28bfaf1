import type { Knex } from 'knex'
import type { Contract } from '../contracts/contractFields.ts'
import { contractRecord } from '../contracts/contractRecord.ts'
import { policyBook } from '../policies/policyStore.ts'
import { type Framework, frameworkOf } from '../policy/judge.ts'
import { readOneRow } from '../resources/readOneRow.ts'

/** The guiding framework by which the talk about a contract is held: its criteria, scored or not. @throws 404. */
export async function contractFramework(db: Knex, id: number): Promise<Framework> {
  const contract = await readOneRow<Contract>(contractRecord, id, db)
  const { policy } = await policyBook(db, contract.policy_id)
  return frameworkOf(policy, contract.track)
}
