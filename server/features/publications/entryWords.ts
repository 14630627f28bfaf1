import type { Knex } from 'knex'
import { literal } from '../../records/containsText.ts'
import { numberWords, searchedWords, wordsOf } from '../../records/searchWords.ts'

/** The words by which an entry of a list is found, each behind a space. */
export function entryWords({ name, city, agb_code }: { name: string; city: string | null; agb_code: string | null }): string {
  return ` ${[...new Set([...wordsOf(name, city), ...numberWords(agb_code)])].join(' ')}`
}

/** Narrows to the entries of which each word of the term begins a word. */
export function searchEntries(query: Knex.QueryBuilder, term: string): void {
  const words = searchedWords(term)
  if (words.length === 0) query.whereRaw('1 = 0')
  for (const word of words) query.whereRaw(`search_text like ? escape '\\'`, [`% ${literal(word)}%`])
}
