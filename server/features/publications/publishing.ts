import type { Knex } from 'knex'
import type { Publication } from '../../model/publication.ts'
import type { Actor } from '../../platform/auth/actor.ts'
import type { Policy } from '../../policy/engine/policy.ts'
import type { Warning } from '../../policy/engine/verdict.ts'
import { publicationWarnings } from '../../policy/rule_sets/common/publicationRules.ts'
import { writeAudit } from '../../records/history/writeAudit.ts'
import { policySnapshot } from '../policies/policyStore.ts'

/** The policy whose timetable says when lists are published, for policies that do not say it themselves (KV-TP-4). */
export async function timetableOf(db: Knex): Promise<Policy | null> {
  const row = await db('clauses')
    .join('policies', 'policies.id', 'clauses.policy_id')
    .where({ 'clauses.code': 'KV-TP-4' })
    .whereNot({ 'policies.status': 'draft' })
    .orderBy('policy_id', 'desc')
    .first('policy_id')
  return row ? (await policySnapshot(db, row.policy_id)).policy : null
}

/** The warnings that a next list of this policy carries when it is published on `published_on`. */
export async function warningsOn(db: Knex, policy_id: number, published_on: string): Promise<Warning[]> {
  const { policy } = await policySnapshot(db, policy_id)
  const others = await db('publications').where({ policy_id }).whereNotNull('published_on').select('published_on', 'withdrawn_on')
  return publicationWarnings(policy, await timetableOf(db), published_on, others)
}

/** The next number of a policy's lists. Locks the policy, so that two who publish at once come one after the other. */
export async function nextNumber(trx: Knex.Transaction, policy_id: number): Promise<number> {
  await trx('policies').where({ id: policy_id }).forUpdate().first('id')
  const [row] = await trx('publications').where({ policy_id }).max({ last: 'number' })
  return Number(row?.last ?? 0) + 1
}

/** The list in force, if there is one, makes way for the next one. */
export async function supersede(trx: Knex.Transaction, { policy_id }: Publication, actor: Actor): Promise<void> {
  const previous = await trx('publications').where({ policy_id, status: 'published' }).first('id')
  if (previous) await move(trx, previous.id, 'published', 'superseded', actor)
}

/** The last list before a withdrawn one that was not withdrawn itself is in force again. */
export async function restorePrevious(trx: Knex.Transaction, { policy_id, number }: Publication, actor: Actor): Promise<void> {
  const previous = await trx('publications').where({ policy_id, status: 'superseded' }).where('number', '<', number!).orderBy('number', 'desc').first('id')
  if (previous) await move(trx, previous.id, 'superseded', 'published', actor)
}

async function move(trx: Knex.Transaction, id: number, from: string, to: string, actor: Actor): Promise<void> {
  await trx('publications').where({ id }).update({ status: to, updated_at: new Date().toISOString() }).increment('version', 1)
  await writeAudit(trx, {
    actor,
    action: 'update',
    resource: 'publications',
    record_id: id,
    before: { status: from },
    after: { status: to },
    private_fields: [],
  })
}
