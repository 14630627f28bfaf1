import { type Condition, conditionComputed, conditionFields } from '../../../model/condition.ts'
import type { Resource, SaveContext } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { clauseFollows } from '../clauseConditionSync.ts'
import { changedOutsideDraft, strangeTracks } from '../draftOnly.ts'
import { changesOf, judgeEdition, makeEdition, mentionsCareDemandTyping } from '../makeEdition.ts'
import { forgetPolicies, policySnapshots, readAnew } from '../policyStore.ts'

const { tracks, group, text, exemptable } = conditionFields
/** What changes in a draft alone. */
const settled = { tracks, group }
/** What changes in a published policy by an edition. */
const editable = { text, exemptable }

export const conditions: Resource<Condition> = {
  name: 'conditions',
  fields: conditionFields,
  computed: conditionComputed,
  search: searchByText('conditions.clause', 'conditions.text', 'conditions.group'),
  textOf: ['clause', 'text', 'group'],
  sort: ['id', 'ASC'],
  decorate: async (rows, { db }) => {
    const snapshots = await policySnapshots(
      db,
      rows.map((row) => row.policy_id),
    )
    return rows.map((row) => {
      const { policy } = snapshots.get(row.policy_id)!
      const clause = policy.clauses.get(row.clause)
      return {
        ...row,
        policy_code: policy.code,
        quote: clause?.quote ?? row.text,
        source: clause ? `${policy.title}, ${clause.section}` : policy.title,
        exempt_ground: clause?.exempt ?? null,
      }
    })
  },
  validate: async (context) => {
    const { trx, before, after } = context
    const invalid = await changedOutsideDraft(trx, after.policy_id, settled, before, after)
    if (before && JSON.stringify(before.tracks) !== JSON.stringify(after.tracks)) invalid.push(...(await strangeTracks(trx, after.policy_id, after.tracks)))
    const changed = changesOf(context, editable).map(({ field }) => field)
    invalid.push(...(await judgeEdition(context, after.policy_id, changed)))
    return { invalid, refusals: [] }
  },
  afterOperation: followChange,
  committed: forgetPolicies,
}

/** The clause of a condition follows it, and a published policy gets its next edition. */
async function followChange(context: SaveContext<Condition>): Promise<void> {
  const { trx, before, after, actor } = context
  readAnew(trx)
  const clause = await trx('clauses').where({ policy_id: after.policy_id, code: after.clause }).first('section', 'quote')
  const twin = await clauseFollows(trx, actor, before, after)
  const own = changesOf(context, editable).map((change) => ({ clause: after.clause, part: 'condition' as const, ...change }))
  const care_demand_typing = mentionsCareDemandTyping(clause?.section, clause?.quote, after.text, ...own.flatMap(({ was, becomes }) => [was, becomes]))
  await makeEdition(context, { policy_id: after.policy_id, changes: [...own, ...twin], care_demand_typing })
}
