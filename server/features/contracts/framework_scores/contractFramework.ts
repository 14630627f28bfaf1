import type { Knex } from 'knex'
import type { Contract } from '../../../model/contract.ts'
import { type Framework, frameworkOf } from '../../../policy/rule_sets/common/framework.ts'
import { readOneRow } from '../../../records/readOneRow.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { contractRecord } from '../contractRecord.ts'

/** The guiding framework by which the talk about a contract is held: its criteria, scored or not. @throws 404. */
export async function contractFramework(db: Knex, id: number): Promise<Framework> {
  const contract = await readOneRow<Contract>(contractRecord, id, db)
  const { policy } = await policySnapshot(db, contract.policy_id)
  return frameworkOf(policy, contract.track)
}
