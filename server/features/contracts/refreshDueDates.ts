import type { Knex } from 'knex'
import { type Contract, contractFields, unofferedContractStatuses } from '../../model/contract.ts'
import { type Proposal, proposalFields } from '../../model/proposal.ts'
import { nextDueOn, replyDueOn } from '../../policy/dueDates.ts'
import type { ContractRow, ProposalRow } from '../../policy/engine/facts.ts'
import { decode } from '../../records/codec.ts'
import { policySnapshot } from '../policies/policyStore.ts'

const BATCH_SIZE = 500

/**
 * Brings the next deadline of the contracts that are not offered yet, and the day on which a reply to their open proposals is due, up to date after their
 * policy's figures changed in this transaction.
 */
export async function refreshDueDates(trx: Knex.Transaction, policy_id: number): Promise<void> {
  const rows = await trx('contracts')
    .where({ policy_id })
    .whereIn('status', [...unofferedContractStatuses])
    .orderBy('id')
  if (rows.length === 0) return
  const { policy } = await policySnapshot(trx, policy_id)
  const proposals = await proposalsByContract(trx, policy_id)
  const contracts = rows.map((row) => decode<Contract>(contractFields, row))
  const dueOf = (contract: Contract) => nextDueOn({ policy, contract: contract as ContractRow, proposals: proposals.get(contract.id) ?? [] })
  await moveDates(trx, 'contracts', 'next_due_on', contracts, dueOf)
  const open = [...proposals.values()].flat().filter(({ outcome }) => outcome === 'open') as (ProposalRow & { id: number })[]
  await moveDates(trx, 'proposals', 'reply_due_on', open, (proposal) => replyDueOn(policy, proposal))
}

/** Writes a date to the rows where it has moved: a statement for each new date, not for each row. */
async function moveDates<Row extends { id: number }>(
  trx: Knex.Transaction,
  table: string,
  column: keyof Row & string,
  rows: readonly Row[],
  dateOf: (row: Row) => string | null,
): Promise<void> {
  const moved = new Map<string | null, number[]>()
  for (const row of rows) {
    const due = dateOf(row)
    if (due === row[column]) continue
    if (!moved.has(due)) moved.set(due, [])
    moved.get(due)!.push(row.id)
  }
  for (const [due, ids] of moved)
    for (let from = 0; from < ids.length; from += BATCH_SIZE)
      await trx(table)
        .whereIn('id', ids.slice(from, from + BATCH_SIZE))
        .update({ [column]: due })
}

async function proposalsByContract(trx: Knex.Transaction, policy_id: number): Promise<Map<number, ProposalRow[]>> {
  const rows = await trx('proposals')
    .join('contracts', 'contracts.id', 'proposals.contract_id')
    .where('contracts.policy_id', policy_id)
    .whereIn('contracts.status', [...unofferedContractStatuses])
    .orderBy('proposals.id')
    .select('proposals.*')
  const byContract = new Map<number, ProposalRow[]>()
  for (const row of rows) byContract.set(row.contract_id, [...(byContract.get(row.contract_id) ?? []), decode<Proposal>(proposalFields, row)])
  return byContract
}
