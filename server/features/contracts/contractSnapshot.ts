import type { Knex } from 'knex'
import { type Contract, offeredContractStatuses } from '../../model/contract.ts'
import type { PolicySnapshot } from '../policies/policySnapshot.ts'
import { policySnapshot } from '../policies/policyStore.ts'

/** Of a contract, what tells by which edition of its policy it is judged. */
export type Offer = Pick<Contract, 'policy_id' | 'policy_edition' | 'status' | 'offered_on'>

/** The edition that a contract was offered under, which it keeps; undefined before its offer: the edition of the day. */
export function editionOf({ status, offered_on, policy_edition }: Offer): number | undefined {
  const wasOffered = offeredContractStatuses.includes(status) || (status === 'withdrawn' && offered_on !== null)
  return wasOffered ? (policy_edition ?? undefined) : undefined
}

/** The same as SQL, for what hangs on a contract: null before the offer. */
export function editionSql(table: string): string {
  const statuses = offeredContractStatuses.map((status) => `'${status}'`).join(', ')
  return `(select case when contracts.status in (${statuses}) or (contracts.status = 'withdrawn' and contracts.offered_on is not null) then contracts.policy_edition end
    from contracts where contracts.id = ${table}.contract_id)`
}

/** The policy by which a contract is judged: as it was offered, or, before that, as it stands. */
export async function contractSnapshot(db: Knex, contract: Offer): Promise<PolicySnapshot> {
  return policySnapshot(db, contract.policy_id, editionOf(contract))
}

/** The same for many contracts. @returns the snapshot of each */
export async function contractSnapshots<Row extends Offer>(db: Knex, contracts: readonly Row[]): Promise<(contract: Row) => PolicySnapshot> {
  const key = (contract: Row): string => `${contract.policy_id}/${editionOf(contract) ?? ''}`
  const snapshots = new Map<string, PolicySnapshot>()
  for (const contract of contracts) if (!snapshots.has(key(contract))) snapshots.set(key(contract), await contractSnapshot(db, contract))
  return (contract) => snapshots.get(key(contract))!
}
