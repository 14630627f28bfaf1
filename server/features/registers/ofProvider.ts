import type { Knex } from 'knex'
import { containsFolded } from '../../records/containsText.ts'
import type { JoinedField } from '../../records/resource.ts'
import { recordsWith, searchedWords } from '../../records/searchWords.ts'

/** A `q` over a register: some text columns of its own contain the term, or its provider is found by every word of it. */
export function searchRegister(table: string, ...columns: string[]) {
  return (query: Knex.QueryBuilder, term: string, db: Knex): void => {
    for (const column of columns) query.orWhere(containsFolded(db, `${table}.${column}`, term))
    const words = searchedWords(term)
    if (words.length === 0) return
    query.orWhere((found) => {
      for (const word of words) found.whereIn(`${table}.provider_id`, recordsWith(db, 'providers', word))
    })
  }
}

/** SQL of the columns by which a register's record names its provider and its policy. */
export const registerNames = (table: string): Record<string, string> => ({
  provider_name: `(select name from providers where providers.id = ${table}.provider_id)`,
  policy_code: `(select code from policies where policies.id = ${table}.policy_id)`,
})

/** The provider's name as a field that a register's list is filtered and sorted by. */
export const providerName = (table: string): Record<'provider_name', JoinedField> => ({
  provider_name: {
    column: 'providers.name',
    type: 'text',
    join: (query) => void query.join('providers', 'providers.id', `${table}.provider_id`),
    joinName: 'provider',
  },
})
