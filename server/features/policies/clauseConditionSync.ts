import type { Knex } from 'knex'
import { clauseFields } from '../../model/clause.ts'
import { conditionFields } from '../../model/condition.ts'
import type { EditionChange } from '../../model/policyEdition.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import { decode, encode, isSame } from '../../records/codec.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'

type Row = Record<string, unknown> & { policy_id: number }

/** What a condition repeats of its clause: the field of the clause, and that of the condition. */
export const repeated = [
  ['quote', 'text'],
  ['tracks', 'tracks'],
  ['group', 'group'],
] as const

/** A condition follows its clause where both said the same: its words, tracks and group. @returns what changed of the condition */
export function conditionFollows(trx: Knex.Transaction, actor: Actor, before: Row | null, after: Row): Promise<EditionChange[]> {
  return follow(trx, actor, { before, after, twin: 'conditions', where: { clause: String(after.code) }, pairs: repeated })
}

/** A clause follows its condition likewise. @returns what changed of the clause */
export function clauseFollows(trx: Knex.Transaction, actor: Actor, before: Row | null, after: Row): Promise<EditionChange[]> {
  const pairs = repeated.map(([ofClause, ofCondition]) => [ofCondition, ofClause] as const)
  return follow(trx, actor, { before, after, twin: 'clauses', where: { code: String(after.clause) }, pairs })
}

interface Following {
  before: Row | null
  after: Row
  twin: 'clauses' | 'conditions'
  where: Record<string, string>
  pairs: readonly (readonly [own: string, theirs: string])[]
}

async function follow(trx: Knex.Transaction, actor: Actor, { before, after, twin, where, pairs }: Following): Promise<EditionChange[]> {
  const moved = before ? pairs.filter(([own]) => !isSame(before[own], after[own])) : []
  if (!before || moved.length === 0) return []
  const fields = twin === 'clauses' ? clauseFields : conditionFields
  const stored = await trx(twin)
    .where({ policy_id: after.policy_id, ...where })
    .forUpdate()
    .first()
  if (!stored) return []
  const row = decode(fields, stored) as unknown as Row & { id: number }
  const following = moved.filter(([own, theirs]) => isSame(row[theirs], before[own]))
  if (following.length === 0) return []
  const was = Object.fromEntries(following.map(([, theirs]) => [theirs, row[theirs]]))
  const becomes = Object.fromEntries(following.map(([own, theirs]) => [theirs, after[own]]))
  await trx(twin)
    .where({ id: row.id })
    .update({ ...encode(fields, becomes), updated_at: new Date().toISOString() })
    .increment('version', 1)
  await writeAudit(trx, { actor, action: 'update', resource: twin, record_id: row.id, before: was, after: becomes, private_fields: [] })
  const part = twin === 'clauses' ? 'clause' : 'condition'
  const clause = String(where.code ?? where.clause)
  return following.map(([own, theirs]) => ({ clause, part, field: theirs, was: row[theirs], becomes: after[own] }))
}
