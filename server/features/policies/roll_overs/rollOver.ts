import type { Knex } from 'knex'
import { type RollOver, rollOverFields } from '../../../model/rollOver.ts'
import { notFound, unprocessable } from '../../../platform/http/errors.ts'
import type { Caller } from '../../../records/caller.ts'
import { decode } from '../../../records/codec.ts'
import { writeAudit } from '../../../records/history/writeAudit.ts'
import { createRecord } from '../../../records/save.ts'
import { contracts } from '../../contracts/contracts.ts'
import { policySnapshot } from '../policyStore.ts'
import { type RollOverLine, rollOverPlan } from './rollOverPlan.ts'

/** What a roll-over makes, or would make. */
export interface RollOverResult {
  made: RollOverLine[]
  left_out: RollOverLine[]
  existing: RollOverLine[]
  /** Why there is nothing to roll over; null where there is. */
  note: string | null
}

/** Sorts a plan into the drafts to be made, those left out with their reason, and those that stand already. @throws 404, 422 */
export async function previewRollOver(db: Knex, policy_id: number, today: string): Promise<RollOverResult> {
  const policy = await db('policies').where({ id: policy_id }).first('status', 'reference_year')
  if (!policy) throw notFound()
  if (policy.status !== 'published')
    throw unprocessable({ invalid: [{ field: 'status', message: 'Alleen onder een gepubliceerd inkoopbeleid kunnen overeenkomsten worden begonnen.' }] })
  const lines = await rollOverPlan(db, policy_id, today)
  return {
    made: lines.filter(({ exists, reason }) => !exists && reason === null),
    left_out: lines.filter(({ exists, reason }) => !exists && reason !== null),
    existing: lines.filter(({ exists }) => exists),
    note: lines.length === 0 ? nothingIn(policy.reference_year) : null,
  }
}

function nothingIn(reference_year: number): string {
  return `In het referentiejaar ${reference_year} liep geen overeenkomst onder een ander beleid met dezelfde regels: er is niets om over te nemen. Het referentiejaar is te wijzigen zolang een beleid een concept is.`
}

/**
 * Makes the drafts, each by the same save as any contract, and keeps on record who was left out and why. Done again, it makes nothing more, and keeps
 * nothing where the same are left out for the same reasons.
 */
export async function rollOver(trx: Knex.Transaction, policy_id: number, caller: Caller): Promise<RollOverResult> {
  await trx('policies').where({ id: policy_id }).forUpdate().first('id')
  const result = await previewRollOver(trx, policy_id, caller.today)
  const { policy } = await policySnapshot(trx, policy_id)
  const { contract_starts_on: starts_on, contract_ends_on: ends_on } = policy
  for (const { provider_id, care_type, track, settings, owner_id } of result.made) {
    const draft = { provider_id, policy_id, care_type, track, settings, owner_id, origin: 'known', status: 'draft', starts_on, ends_on }
    await createRecord(contracts, draft, caller, trx)
  }
  if (result.made.length > 0 || told(result.left_out) !== told(await lastLeftOut(trx, policy_id))) await keep(trx, policy_id, result, caller)
  return result
}

/** Who is left out and why, to be compared. */
function told(lines: readonly RollOverLine[]): string {
  return JSON.stringify(lines.map(({ contract_id, clause, reason }) => [contract_id, clause, reason]).sort(([one], [other]) => Number(one) - Number(other)))
}

async function lastLeftOut(trx: Knex.Transaction, policy_id: number): Promise<RollOverLine[]> {
  const row = await trx('roll_overs').where({ policy_id }).orderBy('id', 'desc').first()
  return row ? (decode<RollOver>(rollOverFields, row).left_out as unknown as RollOverLine[]) : []
}

async function keep(trx: Knex.Transaction, policy_id: number, { made, left_out }: RollOverResult, { actor, today }: Caller): Promise<void> {
  const now = new Date().toISOString()
  const row = { policy_id, made_on: today, made_by: actor.id, made_count: made.length, left_count: left_out.length, left_out }
  const [kept] = await trx('roll_overs')
    .insert({ ...row, left_out: JSON.stringify(left_out), version: 1, created_at: now, updated_at: now })
    .returning('id')
  await writeAudit(trx, { actor, action: 'create', resource: 'roll_overs', record_id: kept.id, before: null, after: row, private_fields: ['left_out'] })
}
