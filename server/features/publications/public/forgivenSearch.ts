import type { Knex } from 'knex'
import { corrections } from '../../../records/corrections.ts'
import { inWords } from '../../../records/inWords.ts'
import { searchEntries } from '../entryWords.ts'

/** Lists of which the words are kept in memory; a published list never changes. */
const MAX_LISTS = 8
const vocabularies = new WeakMap<object, Map<number, readonly string[]>>()

/** What a search in published lists that finds nothing was meant to be: with one mistake undone, where that finds an entry; else null. */
export async function meantInLists(db: Knex, publication_ids: readonly number[], q: string): Promise<string | null> {
  if (!q.trim() || (await finds(db, publication_ids, q))) return null
  for (const publication_id of publication_ids)
    for await (const corrected of corrections(q, inWords(await vocabularyOf(db, publication_id)))) {
      if (await finds(db, [publication_id], corrected)) return corrected
    }
  return null
}

async function finds(db: Knex, publication_ids: readonly number[], q: string): Promise<boolean> {
  const entries = db('publication_entries').whereIn('publication_id', [...publication_ids])
  searchEntries(entries, q)
  return (await entries.first('id')) !== undefined
}

/** Every word by which an entry of the list is found, in order. */
async function vocabularyOf(db: Knex, publication_id: number): Promise<readonly string[]> {
  const known = vocabularies.get(db) ?? new Map<number, readonly string[]>()
  vocabularies.set(db, known)
  const found = known.get(publication_id)
  if (found) return found
  const texts: string[] = await db('publication_entries').where({ publication_id }).pluck('search_text')
  const words = [...new Set(texts.flatMap((text) => text.trim().split(' ')))].sort()
  if (known.size >= MAX_LISTS) known.clear()
  known.set(publication_id, words)
  return words
}
