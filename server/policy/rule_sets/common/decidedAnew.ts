import { decidedPlafondRequestStatuses, type PlafondRequestStatus } from '../../../model/plafondRequest.ts'
import type { AmendmentRow, ContractRow, PlafondRequestFacts, PlafondRequestRow } from '../../engine/facts.ts'
import { centsOf, plafondChanges, plafondOn, raisesByHand, signedPlafond } from './amendments.ts'

const decided: readonly PlafondRequestStatus[] = decidedPlafondRequestStatuses

/** Whether a request is decided. */
export const isDecided = ({ status }: Pick<PlafondRequestRow, 'status'>): boolean => decided.includes(status)

/** Whether a save takes a decision anew: another outcome, amount or day, or a reason for it. A motivation alone is reworded, not decided. */
export function isDecidedAnew({ before, request }: Pick<PlafondRequestFacts, 'before' | 'request'>): boolean {
  if (!before || !isDecided(before) || !isDecided(request)) return false
  const asked = ['status', 'granted_cents', 'decided_on', 'reason'] as const
  return asked.some((field) => (before[field] ?? null) !== (request[field] ?? null))
}

/**
 * The plafond on a date as if a request had granted nothing: what was signed, with the other amendments. One by hand that was meant as a lowering of the
 * granted plafond raises nothing without it.
 */
export function plafondWithout(contract: ContractRow, amendments: readonly AmendmentRow[], request_id: number | null | undefined, date: string): number | null {
  const own = (amendment: AmendmentRow): boolean => request_id != null && amendment.plafond_request_id === request_id
  if (!amendments.some(own)) return plafondOn(contract, amendments, date)
  const others = plafondChanges(amendments).filter((amendment) => !own(amendment) && amendment.effective_on <= date)
  return others.reduce<number | null>((plafond, amendment) => {
    const becomes = centsOf(amendment.new_value)
    return raisesByHand(plafond, amendment) ? plafond : becomes
  }, signedPlafond(contract))
}

/** The first amendment by hand after a decision that would raise the plafond it leaves; null where there is none (GGZ-PL-9). */
export function raisedLater({ contract, amendments, request }: PlafondRequestFacts): AmendmentRow | null {
  const day = request.decided_on
  if (day === null) return null
  let plafond = request.granted_cents || plafondWithout(contract, amendments, request.id, day)
  for (const amendment of plafondChanges(amendments)) {
    if (amendment.effective_on <= day || amendment.plafond_request_id === request.id) continue
    if (raisesByHand(plafond, amendment)) return amendment
    plafond = centsOf(amendment.new_value)
  }
  return null
}
