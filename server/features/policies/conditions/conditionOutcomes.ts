import type { Knex } from 'knex'
import { seesPrivate } from '../../../access.ts'
import type { Actor } from '../../../platform/auth/actor.ts'
import { notFound } from '../../../platform/http/errors.ts'

const MAX_OUTCOMES = 200

/** Where one condition is met or not across contracts: counts by outcome, and the contracts where it is not in order first. @throws 404. */
export async function conditionOutcomes(
  db: Knex,
  id: number,
  actor: Actor,
): Promise<{ counts: Record<string, number>; contracts: unknown[]; masked: boolean }> {
  const condition = await db('conditions').where({ id }).first()
  if (!condition) throw notFound()
  if (condition.private && !seesPrivate(actor.role)) return { counts: {}, contracts: [], masked: true }
  const counted: { outcome: string; total: number | string }[] = await db('assessments')
    .where({ condition_id: id })
    .groupBy('outcome')
    .select('outcome', db.raw('count(*) as total'))
  const contracts = await db('assessments')
    .join('contracts', 'contracts.id', 'assessments.contract_id')
    .join('providers', 'providers.id', 'contracts.provider_id')
    .where('assessments.condition_id', id)
    .orderByRaw(`case assessments.outcome when 'not_met' then 0 when 'present' then 0 when 'open' then 1 when 'exempt' then 2 else 3 end`)
    .orderBy('contracts.id', 'desc')
    .limit(MAX_OUTCOMES)
    .select(
      'contracts.id as contract_id',
      'contracts.reference',
      'contracts.status',
      'providers.name as provider_name',
      'assessments.outcome',
      'assessments.assessed_on',
    )
  return { counts: Object.fromEntries(counted.map(({ outcome, total }) => [outcome, Number(total)])), contracts, masked: false }
}
