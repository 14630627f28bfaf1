import { type ClauseRow, clauseComputed, clauseFields } from '../../../model/clause.ts'
import { isAssessed, type RuleSet } from '../../../policy/engine/policy.ts'
import type { InvalidField, Verdict } from '../../../policy/engine/verdict.ts'
import { canHold, codedClauses } from '../../../policy/rule_sets/rulesOf.ts'
import type { Resource, SaveContext } from '../../../records/resource.ts'
import { searchByText } from '../../../records/searchWords.ts'
import { refreshDueDates } from '../../contracts/refreshDueDates.ts'
import { conditionFollows } from '../clauseConditionSync.ts'
import { changedOutsideDraft, strangeTracks } from '../draftOnly.ts'
import { changesOf, judgeEdition, makeEdition, mentionsCareDemandTyping } from '../makeEdition.ts'
import { forgetPolicies, policySnapshots, readAnew } from '../policyStore.ts'
import { clauseContradictions } from '../snapshotContradictions.ts'

const figures = ['date', 'from_date', 'preferred_date', 'days', 'years', 'percentage'] as const
const { enforce, tracks, section, quote, reading, reading_nl, date, from_date, preferred_date, days, years, percentage } = clauseFields
/** What changes in a draft alone. */
const settled = { enforce, tracks }
/** What changes in a published policy by an edition. */
const editable = { section, quote, reading, reading_nl, date, from_date, preferred_date, days, years, percentage }

export const clauses: Resource<ClauseRow> = {
  name: 'clauses',
  fields: clauseFields,
  computed: clauseComputed,
  search: searchByText('clauses.code', 'clauses.quote', 'clauses.section', 'clauses.name', 'clauses.reading', 'clauses.reading_nl'),
  textOf: ['code', 'quote', 'section', 'name', 'reading', 'reading_nl'],
  sort: ['position', 'ASC'],
  decorate: async (rows, { db }) => {
    const snapshots = await policySnapshots(
      db,
      rows.map(({ policy_id }) => policy_id),
    )
    return rows.map((row) => ({ ...row, warnings: clauseContradictions(snapshots.get(row.policy_id)!, row.code) }))
  },
  validate: async (context) => judgeClause(context),
  afterOperation: followChange,
  committed: forgetPolicies,
}

/**
 * A date, term or percentage that rules read may be moved but not taken away; in a published policy each change is an edition. How hard a clause is
 * held, and on which tracks, changes in a draft alone, and no harder than a rule can hold it.
 */
async function judgeClause(context: SaveContext<ClauseRow>): Promise<Verdict> {
  const { trx, before, after } = context
  const gone = figures.filter((name) => before?.[name] !== null && after[name] === null)
  const invalid: InvalidField[] = gone.map((field) => ({ field, message: 'Deze waarde wordt door een regel gelezen en kan niet leeg zijn.' }))
  invalid.push(...(await changedOutsideDraft(trx, after.policy_id, settled, before, after)))
  if (before && JSON.stringify(before.tracks) !== JSON.stringify(after.tracks)) invalid.push(...(await strangeTracks(trx, after.policy_id, after.tracks)))
  if (before && before.enforce !== after.enforce && after.enforce !== 'show') {
    const { rule_set } = await trx('policies').where({ id: after.policy_id }).first('rule_set')
    const objection = enforceObjection(rule_set, after, after.enforce)
    if (objection) invalid.push({ field: 'enforce', message: objection })
  }
  const changed = changesOf(context, editable).map(({ field }) => field)
  invalid.push(...(await judgeEdition(context, after.policy_id, changed)))
  return { invalid, refusals: [] }
}

/** Why the program cannot hold a clause this hard, or null: conditions and exclusions refuse by the rule that holds them all, the others by rules of their own. */
function enforceObjection(rule_set: RuleSet, clause: ClauseRow, wanted: 'block' | 'warn'): string | null {
  const { code } = clause
  const assessed = isAssessed(clause)
  if (!assessed && !codedClauses(rule_set).has(code)) return 'Voor deze bepaling bestaat nog geen regel in het programma; zij kan alleen worden getoond.'
  if (assessed ? wanted === 'block' : canHold(rule_set, code, wanted)) return null
  return wanted === 'block'
    ? 'De regel voor deze bepaling kan alleen waarschuwen; zij kan waarschuwen of worden getoond, maar niet weigeren.'
    : 'De regel voor deze bepaling kan alleen weigeren; zij kan weigeren of worden getoond, maar niet waarschuwen.'
}

/** The condition of a clause follows it, what awaits a moved date gets its new one, and a published policy its next edition. */
async function followChange(context: SaveContext<ClauseRow>): Promise<void> {
  const { trx, before, after, actor } = context
  readAnew(trx)
  const twin = await conditionFollows(trx, actor, before, after)
  const own = changesOf(context, editable).map((change) => ({ clause: after.code, part: 'clause' as const, ...change }))
  if (own.some(({ field }) => (figures as readonly string[]).includes(field))) await refreshDueDates(trx, after.policy_id)
  const care_demand_typing = mentionsCareDemandTyping(after.section, after.quote, ...own.flatMap(({ was, becomes }) => [was, becomes]))
  await makeEdition(context, { policy_id: after.policy_id, changes: [...own, ...twin], care_demand_typing })
}
