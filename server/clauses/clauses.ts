import { changedOutsideDraft, strangeTracks } from '../policies/draftOnly.ts'
import { forgetPolicies } from '../policies/policyStore.ts'
import { codedClauses } from '../policy/judge.ts'
import type { RuleSet } from '../policy/policy.ts'
import type { InvalidField, Verdict } from '../policy/verdict.ts'
import type { Resource, SaveContext } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type ClauseRow, clauseFields } from './clauseFields.ts'

const figures = ['date', 'from_date', 'preferred_date', 'days', 'years', 'percentage'] as const

export const clauses: Resource<ClauseRow> = {
  name: 'clauses',
  fields: clauseFields,
  computed: {},
  search: searchByText('clauses.code', 'clauses.quote', 'clauses.section', 'clauses.name', 'clauses.reading', 'clauses.reading_nl'),
  sort: ['position', 'ASC'],
  judge: async (context) => judgeClause(context),
  committed: forgetPolicies,
}

/**
 * A date, term or percentage that rules read may be moved but not taken away. How hard a clause is held, and on which tracks, changes in a draft alone;
 * a clause that no rule holds cannot be made to block or to warn.
 */
async function judgeClause({ trx, before, after }: SaveContext<ClauseRow>): Promise<Verdict> {
  const gone = figures.filter((name) => before?.[name] !== null && after[name] === null)
  const invalid: InvalidField[] = gone.map((field) => ({ field, message: 'Deze waarde wordt door een regel gelezen en kan niet leeg zijn.' }))
  const { enforce, tracks } = clauseFields
  invalid.push(...(await changedOutsideDraft(trx, after.policy_id, { enforce, tracks }, before, after)))
  if (before && JSON.stringify(before.tracks) !== JSON.stringify(after.tracks)) invalid.push(...(await strangeTracks(trx, after.policy_id, after.tracks)))
  if (before && before.enforce !== after.enforce && after.enforce !== 'show') {
    const { rule_set } = await trx('policies').where({ id: after.policy_id }).first('rule_set')
    if (!isHeld(rule_set, after))
      invalid.push({ field: 'enforce', message: 'Voor deze bepaling bestaat nog geen regel in het programma; zij kan alleen worden getoond.' })
  }
  return { invalid, refusals: [] }
}

/** Whether the program can hold a clause: by a rule of its own, or, for conditions and exclusions, by the one that holds them all. */
function isHeld(rule_set: RuleSet, { code, kind }: ClauseRow): boolean {
  return kind === 'condition' || kind === 'exclusion' || codedClauses(rule_set).has(code)
}
