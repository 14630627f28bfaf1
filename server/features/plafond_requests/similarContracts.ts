import type { Knex } from 'knex'
import { runningContractStatuses } from '../../model/contract.ts'
import type { RequestComparison, SimilarContract } from '../../model/requestComparison.ts'
import { plafondThen } from './utilisationSql.ts'

/** The contract that a request is about, as far as others are compared with it. */
export interface ComparedContract {
  id: number
  policy_id: number
  track: string
  plafond_cents: number | null
  settings: string
  postal_code: string | null
}

interface Candidate {
  id: number
  reference: string
  settings: string
  plafond_cents: number
  production_cents: number | null
  expected_reach_on: string | null
  provider_name: string
  provider_city: string | null
  postal_code: string | null
}

const MAX_CANDIDATES = 200
const MAX_SHOWN = 8

/**
 * Running contracts of the same policy and track, between half and twice the plafond, with a setting in common; those in the same postal region (its first two
 * digits) first, then by how near their plafond is.
 */
export async function similarContracts(
  db: Knex,
  compared: ComparedContract,
): Promise<Pick<RequestComparison, 'similar' | 'similar_count' | 'similar_raised' | 'similar_utilisation'>> {
  const { plafond_cents } = compared
  if (plafond_cents === null) return { similar: [], similar_count: 0, similar_raised: 0, similar_utilisation: null }
  const candidates: Candidate[] = await db('contracts')
    .join('providers', 'providers.id', 'contracts.provider_id')
    .where({ policy_id: compared.policy_id, track: compared.track })
    .whereIn('status', [...runningContractStatuses])
    .whereBetween('plafond_cents', [Math.floor(plafond_cents / 2), plafond_cents * 2])
    .whereNot('contracts.id', compared.id)
    .orderByRaw('abs(contracts.plafond_cents - ?), contracts.id', [plafond_cents])
    .limit(MAX_CANDIDATES)
    .select('contracts.id', 'contracts.reference', 'contracts.settings', 'plafond_cents', 'production_cents', 'expected_reach_on', 'providers.postal_code')
    .select({ provider_name: 'providers.name', provider_city: 'providers.city' })
  const alike = candidates.filter(({ settings }) => sharesSetting(settings, compared.settings))
  const raises = await raisesOf(
    db,
    alike.map(({ id }) => id),
  )
  const rows = alike.map(({ settings: _settings, postal_code, production_cents, ...row }): SimilarContract => {
    const { total = 0, cents = 0 } = raises.get(row.id) ?? {}
    const utilisation = production_cents === null || row.plafond_cents === 0 ? null : production_cents / row.plafond_cents
    return {
      ...row,
      nearby: regionOf(postal_code) !== null && regionOf(postal_code) === regionOf(compared.postal_code),
      utilisation,
      raises: total,
      raised_cents: cents,
    }
  })
  return {
    similar_count: rows.length,
    similar_raised: rows.filter((row) => row.raises > 0).length,
    similar_utilisation: medianOf(rows.flatMap(({ utilisation }) => (utilisation === null ? [] : [utilisation]))),
    // Sorting keeps the order by plafond among those that are equally near.
    similar: rows.toSorted((one, other) => Number(other.nearby) - Number(one.nearby)).slice(0, MAX_SHOWN),
  }
}

function sharesSetting(one: string, other: string): boolean {
  const [own, others]: [number[], number[]] = [JSON.parse(one), JSON.parse(other)]
  return own.length === 0 || others.length === 0 || own.some((setting) => others.includes(setting))
}

/** The postal region of "3511 AB": 35. */
const regionOf = (postal_code: string | null): string | null => postal_code?.slice(0, 2) ?? null

async function raisesOf(db: Knex, contract_ids: readonly number[]): Promise<Map<number, { total: number; cents: number }>> {
  const rows: { contract_id: number; total: unknown; cents: unknown }[] = await db('plafond_requests')
    .whereIn('contract_id', contract_ids)
    .whereIn('status', ['approved', 'partially_approved'])
    .select('contract_id', db.raw(`count(*) as total, sum(granted_cents - coalesce(submitted_plafond_cents, ${plafondThen})) as cents`))
    .groupBy('contract_id')
  return new Map(rows.map(({ contract_id, total, cents }) => [contract_id, { total: Number(total), cents: Number(cents ?? 0) }]))
}

function medianOf(values: readonly number[]): number | null {
  return values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) / 2)] ?? null
}
