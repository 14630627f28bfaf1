import type { Knex } from 'knex'
import { policyBook } from '../policies/policyStore.ts'
import { nextDueOn } from '../policy/judge.ts'
import type { ContractRow, ProposalRow } from '../policy/subjects.ts'
import { proposalFields } from '../proposals/proposalFields.ts'
import { decode } from '../resources/codec.ts'
import { type Contract, contractFields } from './contractFields.ts'

const notOffered = ['draft', 'invited', 'quoted', 'negotiating', 'assessing']
const TOGETHER = 500

/** Brings the next deadline of the contracts that are not offered yet up to date after their policy's figures changed in this transaction. */
export async function refreshDueDates(trx: Knex.Transaction, policy_id: number): Promise<void> {
  const rows = await trx('contracts').where({ policy_id }).whereIn('status', notOffered).orderBy('id')
  if (rows.length === 0) return
  const { policy } = await policyBook(trx, policy_id)
  const proposals = await proposalsByContract(trx, policy_id)
  const moved = new Map<string | null, number[]>()
  for (const contract of rows.map((row) => decode<Contract>(contractFields, row))) {
    const due = nextDueOn({ policy, contract: contract as ContractRow, proposals: proposals.get(contract.id) ?? [] })
    if (due !== contract.next_due_on) moved.set(due, [...(moved.get(due) ?? []), contract.id])
  }
  for (const [next_due_on, ids] of moved)
    for (let from = 0; from < ids.length; from += TOGETHER)
      await trx('contracts')
        .whereIn('id', ids.slice(from, from + TOGETHER))
        .update({ next_due_on })
}

async function proposalsByContract(trx: Knex.Transaction, policy_id: number): Promise<Map<number, ProposalRow[]>> {
  const rows = await trx('proposals')
    .join('contracts', 'contracts.id', 'proposals.contract_id')
    .where('contracts.policy_id', policy_id)
    .whereIn('contracts.status', notOffered)
    .orderBy('proposals.id')
    .select('proposals.*')
  const byContract = new Map<number, ProposalRow[]>()
  for (const row of rows) byContract.set(row.contract_id, [...(byContract.get(row.contract_id) ?? []), decode(proposalFields, row) as unknown as ProposalRow])
  return byContract
}
