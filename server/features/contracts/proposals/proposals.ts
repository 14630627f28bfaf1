import { tailoredBefore } from '../../../model/contract.ts'
import { type Proposal, proposalComputed, proposalFields } from '../../../model/proposal.ts'
import { replyDueOn } from '../../../policy/dueDates.ts'
import { judgeProposal } from '../../../policy/judgeParts.ts'
import { isOpened, openingStands } from '../../../policy/rule_sets/ggz_2027/openedNegotiation.ts'
import { proposalWarnings } from '../../../policy/warnings.ts'
import type { Resource } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { contractNames, loadParent, type Parent } from '../childOfContract.ts'
import { editionSql } from '../contractSnapshot.ts'
import { proposalsOf, refreshContractState } from '../contractState.ts'
import { openingIds } from './openingIds.ts'
import { closeRound, reopenRound } from './rounds.ts'
import { takeOver } from './takeOver.ts'

type Viewed = Proposal & {
  policy_id: number
  track: string
  edition: number | null
  countered_on: string | null
  offered_on: string | null
  closed_on: string | null
}

const ofContract = (column: string): string => `(select ${column} from contracts where contracts.id = proposals.contract_id)`

export const proposals: Resource<Proposal, Parent> = {
  name: 'proposals',
  fields: proposalFields,
  computed: proposalComputed,
  extras: () => ({
    ...contractNames('proposals'),
    policy_id: ofContract('policy_id'),
    edition: editionSql('proposals'),
    track: ofContract('track'),
    offered_on: ofContract('offered_on'),
    closed_on: ofContract('closed_on'),
    countered_on: `(select min(later.sent_on) from proposals later where later.contract_id = proposals.contract_id and later.party <> proposals.party
      and (later.sent_on > proposals.sent_on or (later.sent_on = proposals.sent_on and later.id > proposals.id)))`,
  }),
  search: searchByText('proposals.explanation', 'proposals.substantiation'),
  sort: ['sent_on', 'ASC'],
  loadFacts: loadParent,
  validate: async (context) => {
    const { contract, policy } = context.facts
    const { trx, before, after } = context
    return judgeProposal({ policy, contract, proposal: after, previous: before, proposals: before ? await proposalsOf(trx, contract.id) : [] })
  },
  beforeOperation: async ({ after, facts }) => {
    after.reply_due_on = replyDueOn(facts.policy, after)
  },
  afterOperation: async (context) => {
    await closeRound(context)
    await takeOver(context)
    await refreshContractState(context.trx, context.after.contract_id)
  },
  beforeDelete: async (row, trx, { actor, today }) => {
    await reopenRound(trx, row, { actor, today })
    await refreshContractState(trx, row.contract_id, row.id)
  },
  preventDelete: async (row, trx) => {
    const contract = await trx('contracts').where({ id: row.contract_id }).first('status')
    if (!tailoredBefore('offered').includes(contract.status)) return 'De onderhandeling is voorbij; dit voorstel blijft in het dossier.'
    return isOpened(contract) ? openingStands(await proposalsOf(trx, row.contract_id), row.id) : null
  },
  decorate: async (rows, { db, today }) => {
    const answers: Record<string, unknown>[] = []
    const opening = await openingIds(
      db,
      rows.map(({ contract_id }) => contract_id),
    )
    for (const row of rows) {
      const { policy_id, track, edition, countered_on, offered_on, closed_on, ...proposal } = row as Viewed
      const answered_on = firstSince(proposal.sent_on, [countered_on, offered_on, closed_on])
      const { policy } = await policySnapshot(db, policy_id, edition ?? undefined)
      answers.push({
        ...proposal,
        warnings: proposalWarnings({ policy, contract: { track }, proposal, answered_on, today }),
        opened_negotiation: opening.has(row.id),
      })
    }
    return answers
  },
}

/** The first of some days that is not before `date`; null where there is none. */
function firstSince(date: string, days: readonly (string | null)[]): string | null {
  const [first] = days.filter((day) => day !== null && day >= date).sort()
  return first ?? null
}
