import type { Knex } from 'knex'
import type { Proposal } from '../../../model/proposal.ts'
import type { Caller } from '../../../records/caller.ts'
import { resourceNamed } from '../../../records/registry.ts'
import type { SaveContext } from '../../../records/resource.ts'
import { updateRecord } from '../../../records/save.ts'

type Counter = Pick<Proposal, 'id' | 'contract_id' | 'party' | 'sent_on'>
type Stored = Pick<Proposal, 'id' | 'version' | 'sent_on'>

/** A counter-proposal closes the round before it: what the other party had open by then is countered. */
export async function closeRound({ trx, before, after, actor, today }: SaveContext<Proposal>): Promise<void> {
  if (before) return
  await give('countered', await roundBefore(trx, after, 'open'), trx, { actor, today })
}

/** A counter-proposal that is deleted opens the round again, where no other one has closed it. */
export async function reopenRound(trx: Knex.Transaction, counter: Counter, caller: Caller): Promise<void> {
  const { contract_id, party } = counter
  const others: Stored[] = await trx('proposals').where({ contract_id, party }).whereNot({ id: counter.id }).select('id', 'sent_on')
  const closed = await roundBefore(trx, counter, 'countered')
  const reopened = closed.filter(({ id, sent_on }) => !others.some((other) => other.sent_on > sent_on || (other.sent_on === sent_on && other.id > id)))
  await give('open', reopened, trx, caller)
}

/** What the other party sent up to a proposal, with a given outcome. */
async function roundBefore(trx: Knex.Transaction, { contract_id, party, sent_on }: Counter, outcome: Proposal['outcome']): Promise<Stored[]> {
  return trx('proposals').where({ contract_id, outcome }).whereNot({ party }).where('sent_on', '<=', sent_on).select('id', 'version', 'sent_on')
}

async function give(outcome: Proposal['outcome'], round: readonly Stored[], trx: Knex.Transaction, caller: Caller): Promise<void> {
  for (const { id, version } of round) await updateRecord(resourceNamed<Proposal>('proposals'), id, { version, outcome }, caller, trx)
}
