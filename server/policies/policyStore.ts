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

const shelf = new WeakMap<object, Map<number, Book>>()

/** The policy with its clauses and conditions. Kept in memory until a policy, clause or condition is saved (`forgetPolicies`). */
export async function policyBook(db: Knex, id: number): Promise<Book> {
  const books = booksOf(db)
  const known = books.get(id)
  if (known) return known
  const row = await db('policies').where({ id }).first()
  const clauses = await db('clauses').where({ policy_id: id }).orderBy('position')
  const conditions = await db('conditions').where({ policy_id: id }).orderBy('id')
  const policy = policyOf(decode(policyFields, row), clauses.map((clause) => decode(clauseFields, clause)) as unknown as Clause[])
  const book: Book = { policy, conditions: conditions.map((condition) => decode<Condition>(conditionFields, condition)) }
  books.set(id, book)
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
  booksOf(db).clear()
}

/** One memory a database: a transaction shares its configuration with the connection it was begun on. */
function booksOf(db: Knex): Map<number, Book> {
  const { config } = (db as unknown as { client: { config: object } }).client
  const books = shelf.get(config) ?? new Map<number, Book>()
  shelf.set(config, books)
  return books
}
