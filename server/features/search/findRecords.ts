import type { Knex } from 'knex'
import type { FoundGroup, FoundItem } from '../../model/search.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { applyFilter } from '../../records/applyFilter.ts'
import { literal } from '../../records/containsText.ts'
import { resourceNamed } from '../../records/registry.ts'
import type { Resource } from '../../records/resource.ts'
import { entryCounts, searchedWords } from '../../records/searchWords.ts'
import { readings } from '../../records/shortReference.ts'
import { MAX_SHOWN, type RecordKind } from './searchKinds.ts'

export interface Searching {
  db: Knex
  actor: Actor
}

/** In the text of the query: of a limit that is bound, SQLite reads the statement anew each time, and these are long. */
const literally = { skipBinding: true }

/** The first few records of one kind, by the likeliest reading of the term first. */
export async function findRecords(kind: RecordKind, q: string, searching: Searching): Promise<FoundGroup> {
  const items = new Map<number, FoundItem>()
  for (const reading of kind.referenced ? readings(q) : [q]) {
    if (items.size > MAX_SHOWN) break
    for (const item of await firstOf(kind, reading, searching)) items.set(item.id, item)
  }
  return { resource: kind.resource, items: [...items.values()].slice(0, MAX_SHOWN), more: items.size > MAX_SHOWN }
}

/** What a term finds first. Where the entries that were looked at hold nothing, all are. */
async function firstOf(kind: RecordKind, q: string, searching: Searching): Promise<FoundItem[]> {
  const along = await shortestWay(resourceNamed(kind.resource), q, searching.db)
  const found = await read(kind, q, along, searching)
  return found.length > 0 || along.most === undefined ? found : read(kind, q, { ...along, most: undefined }, searching)
}

async function read(kind: RecordKind, q: string, along: Way, { db, actor }: Searching): Promise<FoundItem[]> {
  const page = db(kind.resource).select(`${kind.resource}.id`)
  for (const term of kind.byWord ? q.split(/\s+/) : [q]) applyFilter(resourceNamed(kind.resource), page, { filter: { q: term }, ...along }, actor, db)
  inOrder(page, kind, q).limit(MAX_SHOWN + 1, literally)
  const part = (sql: string | undefined, name: string): Knex.Raw => db.raw(`${sql ?? 'null'} as ${name}`)
  const rows = db(kind.resource)
    .select(db.raw(`${kind.resource}.id as id`), part(kind.name, 'name'), part(kind.provider, 'provider'), part(kind.status, 'status'))
    .select(part(kind.year, 'year'), part(kind.note, 'note'), db.raw('null as policy_id'))
    .whereIn(`${kind.resource}.id`, page)
  return inOrder(rows, kind, q)
}

/** Before all others what is called so: other records may have the same digits in a code. */
function inOrder(rows: Knex.QueryBuilder, { name, order, referenced }: RecordKind, q: string): Knex.QueryBuilder {
  if (referenced) rows.orderByRaw(`case when ${name} like '%' || cast(? as text) escape '\\' then 0 else 1 end`, [literal(q.toUpperCase())])
  return rows.orderByRaw(order)
}

/** Entries of a word up to which words are told apart by how rare they are. */
const MAX_COUNTED = 20_000
/** As many of the latest entries of a word as nearly always hold what is shown: of a word alone, and of the rarest of several. */
const ENTRIES_OF_ONE = 500
const ENTRIES_OF_RAREST = 3_000

interface Way {
  rarest?: string
  most?: number
}

/** How the word index is looked through for a few finds alone: from the rarest of several words, and of one that is everywhere only so far. */
async function shortestWay({ wordsOf }: Resource, q: string, db: Knex): Promise<Way> {
  const words = searchedWords(q)
  if (!wordsOf || words.length === 0) return {}
  if (words.length === 1) return { most: ENTRIES_OF_ONE }
  const [rarest] = await entryCounts(db, wordsOf, words, MAX_COUNTED)
  return { rarest: rarest!.word, ...(rarest!.count > ENTRIES_OF_RAREST && { most: ENTRIES_OF_RAREST }) }
}
