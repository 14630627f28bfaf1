import type { Knex } from 'knex'
import type { RegisterSubject } from '../../policy/engine/registerRules.ts'
import type { FieldRule, Subject } from '../../policy/engine/rule.ts'
import { policySnapshots } from '../policies/policyStore.ts'

/**
 * Finds what rules read of a page of a register's records where that is the policy they fall under, and nothing else.
 * @param care_type the kind of care the register is of, where it is of one: clauses of other care are then not judged
 */
export function underPolicy<Row extends { policy_id: number }>(care_type?: string) {
  return async (db: Knex, rows: readonly Row[], today: string): Promise<RegisterSubject<Row>[]> => {
    const snapshots = await policySnapshots(
      db,
      rows.map(({ policy_id }) => policy_id),
    )
    const contract = { track: '', ...(care_type ? { care_type } : {}) }
    return rows.map((record) => ({ policy: snapshots.get(record.policy_id)!.policy, contract, record, today }))
  }
}

/** The policy must be one of the register's kind of care. */
export const ofItsCare: FieldRule<Subject> = {
  field: 'policy_id',
  on: ['save'],
  holds: ({ policy, contract }) => contract.care_type === undefined || policy.care_types.includes(contract.care_type),
  message: ({ policy, contract }) => `${policy.title} gaat niet over ${contract.care_type}; kiest u een inkoopbeleid voor ${contract.care_type}.`,
}
