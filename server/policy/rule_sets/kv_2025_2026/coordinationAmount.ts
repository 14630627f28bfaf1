import type { CoordinationRow } from '../../engine/coordinationRow.ts'
import type { Clause } from '../../engine/policy.ts'

/**
 * What is paid for the coordination function: the total agreed with the preferred insurer × our share of the region's elv production (KV-P-8).
 * @returns whole cents, half a cent rounded up; null while an amount is lacking or the share is none (no production, or more than all of it)
 */
export function coordinationAmount({
  total_cents,
  own_production_cents,
  region_production_cents,
}: Pick<CoordinationRow, 'total_cents' | 'own_production_cents' | 'region_production_cents'>): number | null {
  if (total_cents === null || own_production_cents === null || region_production_cents === null) return null
  if (region_production_cents <= 0 || own_production_cents > region_production_cents) return null
  // The product of two amounts passes what a number holds exactly.
  const region = BigInt(region_production_cents)
  return Number((2n * BigInt(total_cents) * BigInt(own_production_cents) + region) / (2n * region))
}

/** The year whose production counts: "jaar T-2" (KV-P-8); null where the policy does not say how many years back. */
export function productionYear(policy: { clauses: ReadonlyMap<string, Clause> }, { year }: Pick<CoordinationRow, 'year'>): number | null {
  const back = policy.clauses.get('KV-P-8')?.years
  return back == null ? null : year - back
}
