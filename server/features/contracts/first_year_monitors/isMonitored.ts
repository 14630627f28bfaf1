import { addYears } from '../../../model/dates.ts'
import type { ContractRow } from '../../../policy/engine/facts.ts'
import type { Policy } from '../../../policy/engine/policy.ts'

/** Whether a contract belongs in the monitoring of the first year (GGZ-DG-9): that of a new institution, processed before that year was over. */
export function isMonitored(policy: Policy, contract: Pick<ContractRow, 'origin' | 'track' | 'starts_on' | 'processed_on'>): boolean {
  const { origin, track, starts_on, processed_on } = contract
  if (origin !== 'new' || starts_on === null || processed_on === null) return false
  return policy.clauses.get('GGZ-DG-9')?.tracks.includes(track) === true && processed_on < addYears(starts_on, 1)
}
