import { type FrameworkScore, frameworkScoreComputed, frameworkScoreFields } from '../../../model/frameworkScore.ts'
import { frameworkOf } from '../../../policy/rule_sets/common/framework.ts'
import { objectionToArchived } from '../../../records/references.ts'
import type { Resource, SaveContext, ViewContext } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { uniqueBy } from '../../../records/uniqueBy.ts'
import { policySnapshots } from '../../policies/policyStore.ts'
import { contractNames, loadParent, type Parent } from '../childOfContract.ts'

type Answered = FrameworkScore & { policy_id: number; track: string }

const ofContract = (column: string): string => `(select ${column} from contracts where contracts.id = framework_scores.contract_id)`

/** Scores on the guiding framework, for the purchasing talk (GGZ-F-0, KV-F-0). They may be given in any status of the contract, and no rule reads them. */
export const frameworkScores: Resource<Answered, Parent> = {
  name: 'framework_scores',
  fields: frameworkScoreFields,
  computed: frameworkScoreComputed,
  joined: {
    provider_id: {
      column: 'contracts.provider_id',
      type: 'integer',
      join: (query) => void query.join('contracts', 'contracts.id', 'framework_scores.contract_id'),
      joinName: 'contract',
    },
  },
  extras: () => ({
    ...contractNames('framework_scores'),
    provider_id: ofContract('provider_id'),
    policy_id: ofContract('policy_id'),
    track: ofContract('track'),
    scored_by_name: '(select full_name from users where users.id = framework_scores.scored_by)',
  }),
  search: searchByText('framework_scores.criterion', 'framework_scores.remark'),
  sort: ['id', 'ASC'],
  unique: [
    uniqueBy<Answered>({ columns: ['contract_id', 'criterion'], field: 'criterion', message: 'Voor dit criterium heeft deze overeenkomst al een score.' }),
  ],
  uniqueLabel: ({ criterion }) => criterion,
  resolveInput: async (context) => stamp(context),
  loadFacts: loadParent,
  validate: async (context) => {
    const { contract, policy } = context.facts
    const names = frameworkOf(policy, contract.track).criteria.map(({ criterion }) => criterion)
    const strange = !names.includes(context.after.criterion)
    const message = `Het richtinggevend kader van dit inkoopbeleid kent dit criterium niet; wel: ${names.join(', ') || 'geen'}.`
    const archived = context.before ? [] : await objectionToArchived(context.trx, contract.provider_id, 'contract_id')
    return { invalid: [...archived, ...(strange ? [{ field: 'criterion', message }] : [])], refusals: [] }
  },
  decorate,
}

/** Who scored, and on which day unless it is said: today. */
function stamp({ before, after, actor, today, sent }: SaveContext<Answered>): void {
  const moved = before?.score !== after.score
  if (after.scored_on === null || (moved && !sent.has('scored_on'))) after.scored_on = today
  if (moved || before?.remark !== after.remark) after.scored_by = actor.id
}

async function decorate(rows: Answered[], { db }: ViewContext): Promise<Record<string, unknown>[]> {
  const snapshots = await policySnapshots(
    db,
    rows.map((row) => row.policy_id),
  )
  return rows.map((row) => {
    const known = frameworkOf(snapshots.get(row.policy_id)!.policy, row.track).criteria.find(({ criterion }) => criterion === row.criterion)
    return { ...row, clause: known?.clause ?? null, quote: known?.quote ?? null, source: known?.source ?? null }
  })
}
