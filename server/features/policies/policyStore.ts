import type { Knex } from 'knex'
import { clauseFields } from '../../model/clause.ts'
import { type Condition, conditionFields } from '../../model/condition.ts'
import type { RecordBase } from '../../model/field.ts'
import { policyFields } from '../../model/policy.ts'
import { type PolicyEdition, policyEditionFields } from '../../model/policyEdition.ts'
import { policyOf, type StoredClause, type StoredPolicy } from '../../policy/engine/policy.ts'
import { decode } from '../../records/codec.ts'
import { earlierSnapshot } from './earlierSnapshot.ts'
import type { PolicySnapshot } from './policySnapshot.ts'

interface Shelf {
  /** By policy, and by policy and edition for those that are past. */
  snapshots: Map<string, PolicySnapshot>
  /** Counts the saves. */
  generation: number
}

const shelves = new WeakMap<object, Shelf>()

/**
 * The policy with its clauses and conditions, as it stands now or as it stood in an edition. Kept in memory until a policy, clause or condition is
 * saved (`forgetPolicies`).
 */
export async function policySnapshot(db: Knex, id: number, edition?: number): Promise<PolicySnapshot> {
  const current = await cached(db, String(id), () => readSnapshot(db, id))
  if (edition === undefined || edition >= current.policy.edition) return current
  return cached(db, `${id}/${edition}`, async () => earlierSnapshot(current, await editionsAfter(db, id, edition), edition))
}

/** The policies behind some ids, as they stand now. */
export async function policySnapshots(db: Knex, ids: Iterable<number>): Promise<Map<number, PolicySnapshot>> {
  const snapshots = new Map<number, PolicySnapshot>()
  for (const id of new Set(ids)) snapshots.set(id, await policySnapshot(db, id))
  return snapshots
}

/** To be called when a policy, clause or condition was saved, once that save is committed or given up. */
export function forgetPolicies(db: Knex): void {
  const known = shelfOf(db)
  known.snapshots.clear()
  known.generation += 1
}

const changing = new WeakSet<Knex>()

/** To be called when a save has changed a policy: from then on its transaction reads past the memory, which holds what the others may still see. */
export function readAnew(trx: Knex.Transaction): void {
  changing.add(trx)
}

async function readSnapshot(db: Knex, id: number): Promise<PolicySnapshot> {
  const row = await db('policies').where({ id }).first()
  const clauses = await db('clauses').where({ policy_id: id }).orderBy('position')
  const rows = await db('conditions').where({ policy_id: id }).orderBy('id')
  const policy = policyOf(
    decode<RecordBase & StoredPolicy>(policyFields, row),
    clauses.map((clause) => decode<RecordBase & StoredClause>(clauseFields, clause)),
  )
  const conditions = rows.map((condition) => decode<Condition>(conditionFields, condition))
  return { policy, conditions, conditionById: new Map(conditions.map((condition) => [condition.id, condition])) }
}

async function editionsAfter(db: Knex, policy_id: number, edition: number): Promise<PolicyEdition[]> {
  const rows = await db('policy_editions').where({ policy_id }).where('edition', '>', edition).orderBy('edition', 'desc')
  return rows.map((row) => decode<PolicyEdition>(policyEditionFields, row))
}

async function cached(db: Knex, key: string, read: () => Promise<PolicySnapshot>): Promise<PolicySnapshot> {
  if (changing.has(db)) return read()
  const { snapshots, generation } = shelfOf(db)
  const known = snapshots.get(key)
  if (known) return known
  const snapshot = await read()
  // What was read while a save was under way may be of before it: used once, not kept.
  if (shelfOf(db).generation === generation) snapshots.set(key, snapshot)
  return snapshot
}

/** One memory a database: a transaction shares its configuration with the connection it was begun on. */
function shelfOf(db: Knex): Shelf {
  const { config } = db.client
  const known = shelves.get(config) ?? { snapshots: new Map<string, PolicySnapshot>(), generation: 0 }
  shelves.set(config, known)
  return known
}
