import { daysBetween } from '../../ui/common/dates.ts'

export interface Qualification {
  id: number
  version: number
  kind: string
  state: 'held' | 'applied'
  since: string | null
  applied_on: string | null
  valid_until: string | null
  detail: string | null
  evidence: string | null
}

/** How a qualification stands on a day: as recorded, or expired, expiring within 90 days, or not valid yet. For the eye only; rules are the server's. */
export function qualificationState(
  { state, since, valid_until }: Pick<Qualification, 'state' | 'since' | 'valid_until'>,
  on: string,
): 'held' | 'applied' | 'expired' | 'expiring' | 'future' {
  if (state === 'applied') return 'applied'
  if (valid_until && valid_until < on) return 'expired'
  if (since && since > on) return 'future'
  if (valid_until && daysBetween(on, valid_until) <= 90) return 'expiring'
  return 'held'
}
