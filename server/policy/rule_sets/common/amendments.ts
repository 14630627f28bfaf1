import { yearOf } from '../../../model/dates.ts'
import type { AmendmentRow, ContractRow, ProductionRow } from '../../engine/facts.ts'

type WithPlafond = Pick<ContractRow, 'plafond_cents' | 'signed_terms'>

/** The plafond in force on a date: the one that was signed, with the amendments effective on or before it. */
export function plafondOn(contract: WithPlafond, amendments: readonly AmendmentRow[], date: string): number | null {
  const inForce = plafondChanges(amendments).findLast(({ effective_on }) => effective_on <= date)
  return inForce ? centsOf(inForce.new_value) : signedPlafond(contract)
}

/** The plafond that a contract was signed with; its column holds the one in force today. */
export function signedPlafond({ plafond_cents, signed_terms }: WithPlafond): number | null {
  return signed_terms ? signed_terms.plafond_cents : plafond_cents
}

/** The amount claimed up to a date: the latest `as_of` on or before it, in the same year (amounts are cumulative over the contract year). */
export function productionOn(production: readonly ProductionRow[], date: string): number | null {
  const upToDate = production.filter(({ as_of }) => as_of <= date && yearOf(as_of) === yearOf(date))
  return upToDate.sort((a, b) => (a.as_of < b.as_of ? -1 : 1)).at(-1)?.amount_cents ?? null
}

/** An amendment's value as cents: the table keeps values as text; empty is no plafond. */
export function centsOf(value: unknown): number | null {
  return value === null || value === undefined || value === '' ? null : Number(value)
}

/** The amendments of a plafond, in the order in which they take effect. */
export function plafondChanges(amendments: readonly AmendmentRow[]): AmendmentRow[] {
  return amendments.filter(({ field }) => field === 'plafond_cents').sort(byEffect)
}

/** Whether an amendment by hand raises the plafond that it finds, or takes it away; a first one raises nothing, as nothing limited what was claimed. */
export function raisesByHand(plafond: number | null, { new_value, plafond_request_id }: AmendmentRow): boolean {
  const becomes = centsOf(new_value)
  return plafond_request_id === null && plafond !== null && (becomes === null || becomes > plafond)
}

function byEffect(a: AmendmentRow, b: AmendmentRow): number {
  if (a.effective_on !== b.effective_on) return a.effective_on < b.effective_on ? -1 : 1
  return (a.id ?? 0) - (b.id ?? 0)
}
