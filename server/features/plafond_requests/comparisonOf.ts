import type { Knex } from 'knex'
import { yearOf } from '../../model/dates.ts'
import type { CareDemandShare } from '../../model/plafondRequest.ts'
import type { EarlierRequest, RequestComparison } from '../../model/requestComparison.ts'
import { notFound } from '../../platform/http/errors.ts'
import { contractForecast } from '../contracts/forecast/contractForecast.ts'
import { type ComparedContract, similarContracts } from './similarContracts.ts'
import { plafondThen } from './utilisationSql.ts'

type Found = ComparedContract & { contract_id: number; provider_id: number; requested_cents: number | null; created_at: string; submitted_on: string | null }
type Earlier = EarlierRequest & { volume_by_care_demand: string | null }

/**
 * What stands beside a decision on a request: the provider's earlier requests, contracts like this one, its care demand before, and what the year comes to with
 * and without the raise.
 * @throws 404
 */
export async function comparisonOf(db: Knex, id: number): Promise<RequestComparison> {
  const found: Found | undefined = await db('plafond_requests')
    .join('contracts', 'contracts.id', 'plafond_requests.contract_id')
    .join('providers', 'providers.id', 'contracts.provider_id')
    .where('plafond_requests.id', id)
    .first(
      'contracts.id',
      'plafond_requests.contract_id',
      'contracts.provider_id',
      'contracts.policy_id',
      'contracts.track',
      'contracts.plafond_cents',
      'contracts.settings',
      'providers.postal_code',
      'plafond_requests.requested_cents',
      'plafond_requests.created_at',
      'plafond_requests.submitted_on',
    )
  if (!found) throw notFound()
  const earlier = await earlierRequests(db, id, found)
  return {
    earlier: earlier.map(({ volume_by_care_demand: _volume, ...request }) => request),
    ...(await similarContracts(db, found)),
    care_demand_before: careDemandBefore(earlier, found.submitted_on ?? found.created_at),
    without_raise: await contractForecast(db, found.contract_id),
    with_raise: found.requested_cents === null ? null : await contractForecast(db, found.contract_id, found.requested_cents),
  }
}

/** The other requests of the provider that were made before this one, the last one first; drafts say nothing yet. */
async function earlierRequests(db: Knex, id: number, { provider_id, created_at }: Found): Promise<Earlier[]> {
  return db('plafond_requests')
    .join('contracts', 'contracts.id', 'plafond_requests.contract_id')
    .join('policies', 'policies.id', 'contracts.policy_id')
    .where('contracts.provider_id', provider_id)
    .whereNot('plafond_requests.id', id)
    .whereNot('plafond_requests.status', 'draft')
    .where('plafond_requests.created_at', '<=', created_at)
    .orderBy('plafond_requests.id', 'desc')
    .select('plafond_requests.id', 'plafond_requests.reference', 'plafond_requests.status', 'plafond_requests.submitted_on', 'plafond_requests.decided_on')
    .select('requested_cents', 'granted_cents', 'motivation', 'volume_by_care_demand')
    .select({ policy_code: 'policies.code' })
    .select(db.raw(`coalesce(plafond_requests.submitted_plafond_cents, ${plafondThen}) as plafond_cents`))
}

function careDemandBefore(earlier: readonly Earlier[], on: string): RequestComparison['care_demand_before'] {
  const told = earlier.flatMap(({ volume_by_care_demand, reference, submitted_on }) => {
    const rows: CareDemandShare[] = JSON.parse(volume_by_care_demand ?? '[]') ?? []
    return rows.length === 0 ? [] : [{ reference, submitted_on, earlier_year: submitted_on !== null && yearOf(submitted_on) < yearOf(on), rows }]
  })
  return told.find(({ earlier_year }) => earlier_year) ?? told[0] ?? null
}
