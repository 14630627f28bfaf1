import type { Knex } from 'knex'
import type { ListQuery } from './listQuery.ts'
import type { Resource } from './resource.ts'
import { rarestWord } from './searchWords.ts'
import { fullReference } from './shortReference.ts'

/** A query with the rarest word of its search, where the resource looks through the word index. */
export async function withRarest<Query extends Pick<ListQuery, 'filter'>>(
  resource: Resource,
  query: Query,
  db: Knex,
): Promise<Query & { rarest?: string | null }> {
  const { q } = query.filter
  return resource.wordsOf && q ? { ...query, rarest: await rarestWord(db, resource.wordsOf, fullReference(String(q))) } : query
}
