import type { Knex } from 'knex'
import type { Actor } from '../auth/actor.ts'
import { applyFilter } from './applyFilter.ts'
import { corrections, type Standing } from './corrections.ts'
import { remembered } from './countOf.ts'
import type { Resource } from './resource.ts'

type Filter = Record<string, unknown>
interface Asking {
  db: Knex
  actor: Actor
}

/**
 * What a search that finds nothing at all was meant to be: the same term with one mistake undone, where that finds something in this list; else null.
 * Only lists that search by the word index forgive.
 */
export async function meantBy(resource: Resource, filter: Filter, { db, actor }: Asking): Promise<string | null> {
  const { wordsOf } = resource
  const term = typeof filter.q === 'string' ? filter.q : ''
  if (!wordsOf || !term.trim()) return null
  return remembered(db, `meant|${resource.name}|${actor.role}|${JSON.stringify(filter)}`, async () => {
    if (await finds(resource, { q: term }, { db, actor })) return null
    for await (const q of corrections(term, inIndex(db, wordsOf))) if (await finds(resource, { ...filter, q }, { db, actor })) return q
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
