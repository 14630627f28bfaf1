import type { Knex } from 'knex'
import type { Actor } from '../platform/auth/actor.ts'
import { memoize } from '../platform/database/memoize.ts'
import { applyFilter } from './applyFilter.ts'
import { corrections, type Standing } from './corrections.ts'
import { eyesOf } from './eyesOf.ts'
import { inWords } from './inWords.ts'
import type { Resource } from './resource.ts'
import { wordsOf as wordsIn } from './searchWords.ts'

type Filter = Record<string, unknown>
interface Asking {
  db: Knex
  actor: Actor
}

/**
 * What a search that finds nothing at all was meant to be: the same term with one mistake undone, where that finds something in this list; else null.
 * Lists that search by the word index forgive, and those that name the columns whose words are meant.
 */
export async function meantBy(resource: Resource, filter: Filter, { db, actor }: Asking): Promise<string | null> {
  const { wordsOf, textOf } = resource
  const term = typeof filter.q === 'string' ? filter.q : ''
  if (!(wordsOf || textOf) || !term.trim()) return null
  return memoize(db, `meant|${resource.name}|${eyesOf(resource, actor)}|${JSON.stringify(filter)}`, async () => {
    if (await finds(resource, { q: term }, { db, actor })) return null
    const standing = wordsOf ? inIndex(db, wordsOf) : inWords(await vocabularyOf(resource, db))
    for await (const q of corrections(term, standing)) if (await finds(resource, { ...filter, q }, { db, actor })) return q
    return null
  })
}

async function finds(resource: Resource, filter: Filter, { db, actor }: Asking): Promise<boolean> {
  const rows = db(resource.name).select(`${resource.name}.id`)
  applyFilter(resource, rows, { filter }, actor, db)
  return (await rows.first()) !== undefined
}

/** A look at the word index for each word, however many records there are. */
function inIndex(db: Knex, resources: readonly string[]): Standing {
  return async (words) => {
    if (words.length === 0) return []
    const candidates = words.map(() => '(cast(? as text))').join(', ')
    const among = resources.map(() => '?').join(', ')
    const entry = (condition: string): string => `exists (select 1 from search_words where resource in (${among}) and ${condition})`
    const whole = entry('search_words.word = candidates.word')
    const begun = entry('search_words.word >= candidates.word and search_words.word <= candidates.word || ?')
    const sql = `with candidates (word) as (values ${candidates}) select candidates.word, ${whole} as whole from candidates where ${begun}`
    const answer = await db.raw(sql, [...words, ...resources, ...resources, '\uffff'])
    return Array.isArray(answer) ? answer : answer.rows
  }
}

/** Every word of the columns that a list without an index searches, in order. */
async function vocabularyOf({ name, textOf = [] }: Resource, db: Knex): Promise<readonly string[]> {
  const rows: Record<string, string | null>[] = await db(name).select([...textOf])
  return [...new Set(rows.flatMap((row) => wordsIn(...textOf.map((column) => row[column]))))].sort()
}
