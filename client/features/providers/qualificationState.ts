import type { QualificationView } from '../../../server/model/qualification.ts'
import { daysBetween } from '../../ui/common/dates.ts'

/** How a qualification stands on a day: as recorded, or expired, expiring within 90 days, or not valid yet. For the eye only; rules are the server's. */
export function qualificationState(
  { state, since, valid_until }: Pick<QualificationView, 'state' | 'since' | 'valid_until'>,
  on: string,
): 'held' | 'applied' | 'expired' | 'expiring' | 'future' {
  if (state === 'applied') return 'applied'
  if (valid_until && valid_until < on) return 'expired'
  if (since && since > on) return 'future'
  if (valid_until && daysBetween(on, valid_until) <= 90) return 'expiring'
  return 'held'
}
