import type { VolumeShare } from '../../engine/facts.ts'

const steps = 1_000_000

/** Whether `part` is at least `percentage` percent of `whole`, in whole numbers: exactly that share is enough. */
export function reachesShare(part: number, whole: number, percentage: number): boolean {
  return BigInt(part) * 100n >= BigInt(whole) * BigInt(percentage)
}

/** Whether shares in percent add up to exactly 100, counted in millionths so that decimals do not drift. */
export function sumsToHundred(shares: readonly VolumeShare[]): boolean {
  return shares.reduce((sum, { share }) => sum + Math.round(share * steps), 0) === 100 * steps
}

/** Whether a division by care demand is well formed: every share has a type and a number above 0, each type once. */
export function isWellFormed(shares: unknown): shares is VolumeShare[] {
  if (!Array.isArray(shares)) return false
  const types = shares.map((entry) => (entry as Partial<VolumeShare> | null)?.type)
  return shares.every(isShare) && new Set(types).size === shares.length
}

function isShare(entry: unknown): entry is VolumeShare {
  const { type, share } = (entry ?? {}) as Partial<VolumeShare>
  return typeof type === 'string' && type.trim() !== '' && typeof share === 'number' && share > 0 && share <= 100
}
