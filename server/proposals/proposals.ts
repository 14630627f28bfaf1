import { z } from 'zod'
import { contractNames, findParent, parentOf } from '../contracts/childOfContract.ts'
import { editionSql } from '../contracts/contractBook.ts'
import { refreshContractState } from '../contracts/contractState.ts'
import { policyBook } from '../policies/policyStore.ts'
import { judgeProposal, proposalWarnings, replyDueOn } from '../policy/judge.ts'
import { warningsSchema } from '../resources/answers.ts'
import type { Resource } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type Proposal, proposalFields } from './proposalFields.ts'

type Viewed = Proposal & { policy_id: number; track: string; edition: number | null }

export const proposals: Resource<Proposal> = {
  name: 'proposals',
  fields: proposalFields,
  computed: { contract_reference: z.string(), provider_name: z.string(), warnings: warningsSchema },
  extras: () => ({
    ...contractNames('proposals'),
    policy_id: '(select policy_id from contracts where contracts.id = proposals.contract_id)',
    edition: editionSql('proposals'),
    track: '(select track from contracts where contracts.id = proposals.contract_id)',
  }),
  search: searchByText('proposals.explanation', 'proposals.substantiation'),
  sort: ['sent_on', 'ASC'],
  prepare: async (context) => {
    const { policy } = await findParent(context as never)
    context.after.reply_due_on = replyDueOn(policy, context.after)
  },
  judge: async (context) => {
    const { contract, policy } = parentOf(context)
    return judgeProposal({ policy, contract, proposal: context.after, previous: context.before })
  },
  follow: async ({ trx, after }) => refreshContractState(trx, after.contract_id),
  keeps: async (row, trx) => {
    const contract = await trx('contracts').where({ id: row.contract_id }).first('status')
    return ['draft', 'invited', 'quoted', 'negotiating'].includes(contract.status) ? null : 'De onderhandeling is voorbij; dit voorstel blijft in het dossier.'
  },
  decorate: async (rows, { db, today }) => {
    const answers: Record<string, unknown>[] = []
    for (const row of rows) {
      const { policy_id, track, edition, ...proposal } = row as Viewed
      const { policy } = await policyBook(db, policy_id, edition ?? undefined)
      answers.push({ ...proposal, warnings: proposalWarnings({ policy, contract: { track }, proposal, today }) })
    }
    return answers
  },
}
