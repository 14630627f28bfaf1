import type { Contract, ContractStatus } from '../../model/contract.ts'
import type { Policy } from './policy.ts'

/** A step of the season that a clause dates for a whole policy at once, as lists can filter on it. */
export interface TimetableStep {
  clause: string
  /** The day on which a contract took the step. */
  field: keyof Contract & `${string}_on`
  /** The statuses in which it is still to be taken. */
  awaited: readonly ContractStatus[]
  /** Which contracts the day holds for; all of the clause's tracks without it. */
  only?: (policy: Policy) => Record<string, unknown>
}
