import type { Contract } from '../../model/contract.ts'
import type { SaveContext } from '../../records/resource.ts'
import { loadRecord } from '../../records/save.ts'
import type { PolicySnapshot } from '../policies/policySnapshot.ts'
import { contractRecord } from './contractRecord.ts'
import { contractSnapshot } from './contractSnapshot.ts'

export interface Parent {
  contract: Contract
  policy: PolicySnapshot['policy']
}

/** Loads (and on PostgreSQL locks) the contract that a record hangs on, for its rules. */
export async function loadParent({ trx, after }: Pick<SaveContext<{ contract_id: number }>, 'trx' | 'after'>): Promise<Parent> {
  const contract = await loadRecord<Contract>(contractRecord, after.contract_id, trx)
  const { policy } = await contractSnapshot(trx, contract)
  return { contract, policy }
}

/** SQL of the columns that records of a contract carry along to name it. */
export const contractNames = (table: string): Record<string, string> => ({
  contract_reference: `(select reference from contracts where contracts.id = ${table}.contract_id)`,
  provider_name: `(select providers.name from contracts join providers on providers.id = contracts.provider_id where contracts.id = ${table}.contract_id)`,
})
