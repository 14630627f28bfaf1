import type { Knex } from 'knex'
import { type Contract, contractFields } from '../../model/contract.ts'
import { type Proposal, proposalFields } from '../../model/proposal.ts'
import { nextDueOn } from '../../policy/dueDates.ts'
import type { ContractRow, ProposalRow } from '../../policy/engine/facts.ts'
import { agreedProposal } from '../../policy/rule_sets/common/agreedTerms.ts'
import { decode } from '../../records/codec.ts'
import { contractSnapshot } from './contractSnapshot.ts'

const turns: Record<string, 'insurer' | 'provider' | null> = {
  draft: 'insurer',
  invited: 'provider',
  quoted: 'insurer',
  assessing: 'insurer',
  offered: 'provider',
  signed: 'insurer',
}

/** Whose move it is: in negotiation ours once a proposal is accepted, else that of whoever did not make the latest one; null where nobody needs to act. */
export function turnOf(
  contract: Pick<ContractRow, 'status'>,
  proposals: readonly Pick<ProposalRow, 'party' | 'sent_on' | 'outcome'>[],
): 'insurer' | 'provider' | null {
  if (contract.status !== 'negotiating') return turns[contract.status] ?? null
  const agreed = agreedProposal(proposals)
  if (agreed && !proposals.some(({ outcome, sent_on }) => outcome === 'open' && sent_on > agreed.sent_on)) return 'insurer'
  const latest = proposals.reduce<Pick<ProposalRow, 'party' | 'sent_on'> | null>(
    (last, proposal) => (!last || proposal.sent_on >= last.sent_on ? proposal : last),
    null,
  )
  return latest?.party === 'provider' ? 'insurer' : 'provider'
}

/** The proposals of a contract, oldest first. */
export async function proposalsOf(trx: Knex, contract_id: number): Promise<ProposalRow[]> {
  const rows = await trx('proposals').where({ contract_id }).orderBy('id')
  return rows.map((row) => decode<Proposal>(proposalFields, row))
}

/**
 * Brings the stored turn and next deadline of a contract up to date after something that hangs on it changed.
 * @param without a proposal that is being deleted
 */
export async function refreshContractState(trx: Knex.Transaction, id: number, without?: number): Promise<void> {
  const contract = decode<Contract>(contractFields, await trx('contracts').where({ id }).first())
  const { policy } = await contractSnapshot(trx, contract)
  const proposals = (await proposalsOf(trx, id)).filter((proposal) => proposal.id !== without)
  await trx('contracts')
    .where({ id })
    .update({ turn: turnOf(contract, proposals), next_due_on: nextDueOn({ policy, contract, proposals }) })
}
