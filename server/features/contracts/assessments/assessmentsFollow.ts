import type { Knex } from 'knex'
import { privateAnswer } from '../../../model/assessment.ts'
import type { Condition } from '../../../model/condition.ts'
import type { Contract } from '../../../model/contract.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import type { AssessmentRow } from '../../../policy/engine/facts.ts'
import { readRow, selection } from '../../../records/codec.ts'
import { writeAudits } from '../../../records/history/writeAudit.ts'
import { writeRemovals } from '../../../records/history/writeRemovals.ts'
import type { SaveContext } from '../../../records/resource.ts'
import { policySnapshot } from '../../policies/policyStore.ts'
import { type Answered, assessments } from './assessments.ts'

/** Whether a condition of the catalogue holds for a contract's track and care type. */
export function appliesTo(condition: Pick<Condition, 'tracks' | 'care_types'>, contract: { track: string; care_type: string }): boolean {
  return condition.tracks.includes(contract.track) && (condition.care_types.length === 0 || condition.care_types.includes(contract.care_type))
}

/**
 * Makes one open assessment for each condition that applies to a new contract. When a draft moves to another policy, track or care type, those
 * that no longer apply go and the missing ones are made; answers to conditions that still apply stay. When it moves to another provider, all are made
 * anew: the answers were those of the one before.
 */
export async function assessmentsFollow({ trx, before, after, actor }: SaveContext<Contract>): Promise<void> {
  const { surplus, missing } = await followingOf({ trx, before, after })
  await writeRemovals(trx, actor, assessments, surplus)
  const gone = surplus.map(({ id }) => id)
  if (gone.length > 0) await trx('assessments').whereIn('id', gone).del()
  if (missing.length > 0) await make(trx, actor, after.id, missing)
}

/** The assessments that a contract will have once it is saved, from those it has: a step that moves it to other conditions is judged by those. */
export async function foreseenAssessments(saving: Saving, present: readonly AssessmentRow[]): Promise<AssessmentRow[]> {
  const { surplus, missing } = await followingOf(saving)
  const gone = new Set<unknown>(surplus.map(({ condition_id }) => condition_id))
  const open = { outcome: 'open', ground: null, occurred_on: null, valid_until: null } as const
  const made = missing.map((condition) => ({ ...open, condition_id: condition.id, condition }))
  return [...present.filter(({ condition_id }) => !gone.has(condition_id)), ...made].sort((one, other) => Number(one.condition_id) - Number(other.condition_id))
}

type Saving = Pick<SaveContext<Contract>, 'trx' | 'before' | 'after'>

/** The assessments that go with a save of a contract, and the conditions that it asks an answer to for the first time. */
async function followingOf({ trx, before, after }: Saving): Promise<{ surplus: Answered[]; missing: Condition[] }> {
  const decides = ['provider_id', 'policy_id', 'track', 'care_type'] as const
  if (before && decides.every((field) => before[field] === after[field])) return { surplus: [], missing: [] }
  const { conditions } = await policySnapshot(trx, after.policy_id)
  const wanted = conditions.filter((condition) => appliesTo(condition, after))
  const present = before ? await assessmentsOn(trx, after.id) : []
  const anew = before?.provider_id !== after.provider_id
  const surplus = present.filter(({ condition_id }) => anew || !wanted.some(({ id }) => id === condition_id))
  return { surplus, missing: wanted.filter(({ id }) => anew || !present.some(({ condition_id }) => condition_id === id)) }
}

async function assessmentsOn(trx: Knex.Transaction, contract_id: number): Promise<Answered[]> {
  const rows = await trx('assessments')
    .select(selection(assessments, trx, false))
    .where({ contract_id })
    .orderBy('assessments.id')
  return rows.map((row) => readRow<Answered>(assessments, row, false))
}

async function make(trx: Knex.Transaction, actor: Actor, contract_id: number, conditions: readonly Condition[]): Promise<void> {
  const now = new Date().toISOString()
  const base = { contract_id, outcome: 'open', version: 1, created_at: now, updated_at: now, public_updated_at: now }
  const made: { id: number; condition_id: number }[] = await trx('assessments')
    .insert(conditions.map(({ id }) => ({ ...base, condition_id: id })))
    .returning(['id', 'condition_id'])
  const hidden = new Set(conditions.filter((condition) => condition.private).map(({ id }) => id))
  await writeAudits(
    trx,
    made.map(({ id, condition_id }) => ({
      actor,
      action: 'create',
      resource: 'assessments',
      record_id: id,
      before: null,
      after: { contract_id, condition_id, outcome: 'open' },
      private_fields: hidden.has(condition_id) ? privateAnswer : [],
    })),
  )
}
