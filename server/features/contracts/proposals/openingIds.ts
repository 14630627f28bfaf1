import type { Knex } from 'knex'
import { contractLife } from '../../../model/contract.ts'
import { type Proposal, proposalFields } from '../../../model/proposal.ts'
import { isOpened, openingQuotes } from '../../../policy/rule_sets/ggz_2027/openedNegotiation.ts'
import { decode } from '../../../records/codec.ts'

const opened = contractLife.statuses.filter((status) => isOpened({ status }))

/** Of some contracts, the proposals with which their negotiation was opened: those stand as they are (GGZ-M-8). */
export async function openingIds(db: Knex, contract_ids: readonly number[]): Promise<ReadonlySet<number>> {
  if (contract_ids.length === 0) return new Set()
  const rows = await db('proposals')
    .join('contracts', 'contracts.id', 'proposals.contract_id')
    .whereIn('proposals.contract_id', [...new Set(contract_ids)])
    .whereIn('contracts.status', opened)
    .orderBy('proposals.id')
    .select('proposals.*')
  const proposals = rows.map((row) => decode<Proposal>(proposalFields, row))
  const found = [...new Set(contract_ids)].flatMap((id) => openingQuotes(proposals.filter(({ contract_id }) => contract_id === id)))
  return new Set(found.map(({ id }) => id))
}
