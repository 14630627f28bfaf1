import type { Knex } from 'knex'
import { type Clause, policyOf } from '../../policy/engine/policy.ts'
import { decode } from '../../records/codec.ts'
import type { Book } from './book.ts'
import { clauseFields } from './clauses/clauseFields.ts'
import { type Condition, conditionFields } from './conditions/conditionFields.ts'
import { earlierBook } from './earlierBook.ts'
import { type PolicyEdition, policyEditionFields } from './policy_editions/policyEditionFields.ts'
import { policyFields } from './policyFields.ts'

interface Shelf {
  /** By policy, and by policy and edition for those that are past. */
  books: Map<string, Book>
  /** Counts the saves. */
  generation: number
}

const shelves = new WeakMap<object, Shelf>()

/**
 * The policy with its clauses and conditions, as it stands now or as it stood in an edition. Kept in memory until a policy, clause or condition is
 * saved (`forgetPolicies`).
 */
export async function policyBook(db: Knex, id: number, edition?: number): Promise<Book> {
  const current = await remembered(db, String(id), () => readBook(db, id))
  if (edition === undefined || edition >= current.policy.edition) return current
  return remembered(db, `${id}/${edition}`, async () => earlierBook(current, await editionsAfter(db, id, edition), edition))
}

/** The policies behind some ids, as they stand now. */
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

const changing = new WeakSet<Knex>()

/** To be called when a save has changed a policy: from then on its transaction reads past the memory, which holds what the others may still see. */
export function readAnew(trx: Knex.Transaction): void {
  changing.add(trx)
}

async function readBook(db: Knex, id: number): Promise<Book> {
  const row = await db('policies').where({ id }).first()
  const clauses = await db('clauses').where({ policy_id: id }).orderBy('position')
  const rows = await db('conditions').where({ policy_id: id }).orderBy('id')
  const policy = policyOf(decode(policyFields, row), clauses.map((clause) => decode(clauseFields, clause)) as unknown as Clause[])
  const conditions = rows.map((condition) => decode<Condition>(conditionFields, condition))
  return { policy, conditions, conditionById: new Map(conditions.map((condition) => [condition.id, condition])) }
}

async function editionsAfter(db: Knex, policy_id: number, edition: number): Promise<PolicyEdition[]> {
  const rows = await db('policy_editions').where({ policy_id }).where('edition', '>', edition).orderBy('edition', 'desc')
  return rows.map((row) => decode<PolicyEdition>(policyEditionFields, row))
}

async function remembered(db: Knex, key: string, read: () => Promise<Book>): Promise<Book> {
  if (changing.has(db)) return read()
  const { books, generation } = shelfOf(db)
  const known = books.get(key)
  if (known) return known
  const book = await read()
  // What was read while a save was under way may be of before it: used once, not kept.
  if (shelfOf(db).generation === generation) books.set(key, book)
  return book
}

/** One memory a database: a transaction shares its configuration with the connection it was begun on. */
function shelfOf(db: Knex): Shelf {
  const { config } = (db as unknown as { client: { config: object } }).client
  const known = shelves.get(config) ?? { books: new Map<string, Book>(), generation: 0 }
  shelves.set(config, known)
  return known
}
