import { forgetPolicies } from '../policies/policyStore.ts'
import type { Verdict } from '../policy/verdict.ts'
import type { Resource, SaveContext } from '../resources/resource.ts'
import { searchByText } from '../resources/searchWords.ts'
import { type ClauseRow, clauseFields } from './clauseFields.ts'

const figures = ['date', 'from_date', 'preferred_date', 'days', 'years', 'percentage'] as const

export const clauses: Resource<ClauseRow> = {
  name: 'clauses',
  fields: clauseFields,
  computed: {},
  search: searchByText('clauses.code', 'clauses.quote', 'clauses.section', 'clauses.name', 'clauses.reading'),
  sort: ['position', 'ASC'],
  judge: async (context) => judgeFigures(context),
  committed: forgetPolicies,
}

/** A date, term or percentage that rules read may be moved but not taken away. */
function judgeFigures({ before, after }: SaveContext<ClauseRow>): Verdict {
  const gone = figures.filter((name) => before?.[name] !== null && after[name] === null)
  return { invalid: gone.map((field) => ({ field, message: 'Deze waarde wordt door een regel gelezen en kan niet leeg zijn.' })), refusals: [] }
}
