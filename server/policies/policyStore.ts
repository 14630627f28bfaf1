import type { Knex } from 'knex'
import { clauseFields } from '../clauses/clauseFields.ts'
import { type Condition, conditionFields } from '../conditions/conditionFields.ts'
import { type Clause, type Policy, policyOf } from '../policy/policy.ts'
import { decode } from '../resources/codec.ts'
import { policyFields } from './policyFields.ts'

export interface Book {
  policy: Policy
  conditions: readonly Condition[]
}

interface Shelf {
  books: Map<number, Book>
  /** Counts the saves. */
  generation: number
}

const shelves = new WeakMap<object, Shelf>()

/** The policy with its clauses and conditions. Kept in memory until a policy, clause or condition is saved (`forgetPolicies`). */
export async function policyBook(db: Knex, id: number): Promise<Book> {
  const { books, generation } = shelfOf(db)
  const known = books.get(id)
  if (known) return known
  const row = await db('policies').where({ id }).first()
  const clauses = await db('clauses').where({ policy_id: id }).orderBy('position')
  const conditions = await db('conditions').where({ policy_id: id }).orderBy('id')
  const policy = policyOf(decode(policyFields, row), clauses.map((clause) => decode(clauseFields, clause)) as unknown as Clause[])
  const book: Book = { policy, conditions: conditions.map((condition) => decode<Condition>(conditionFields, condition)) }
  // What was read while a save was under way may be of before it: used once, not kept.
  if (shelfOf(db).generation === generation) books.set(id, book)
  return book
}

/** The policies behind some ids. */
export async function policyBooks(db: Knex, ids: Iterable<number>): Promise<Map<number, Book>> {
  const books = new Map<number, Book>()
  for (const id of new Set(ids)) books.set(id, await policyBook(db, id))
  return books
}

/** To be called when a policy, clause or condition was saved, once that save is committed or given up. */
export function forgetPolicies(db: Knex): void {
  const known = shelfOf(db)
  known.books.clear()
  known.generation += 1
}

/** One memory a database: a transaction shares its configuration with the connection it was begun on. */
function shelfOf(db: Knex): Shelf {
  const { config } = (db as unknown as { client: { config: object } }).client
  const known = shelves.get(config) ?? { books: new Map<number, Book>(), generation: 0 }
  shelves.set(config, known)
  return known
}
