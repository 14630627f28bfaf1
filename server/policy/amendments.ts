import { yearOf } from './dates.ts'
import type { AmendmentRow, ContractRow, ProductionRow } from './subjects.ts'

/**
 * The plafond in force on a date: the contract's own with the amendments effective on or before it. Right whether the contract's column holds the
 * first plafond or the latest one.
 */
export function plafondOn(contract: Pick<ContractRow, 'plafond_cents'>, amendments: readonly AmendmentRow[], date: string): number | null {
  const changes = amendments.filter(({ field }) => field === 'plafond_cents').sort(byEffect)
  const inForce = changes.findLast(({ effective_on }) => effective_on <= date)
  if (inForce) return centsOf(inForce.new_value)
  const [first] = changes
  return first ? centsOf(first.old_value) : contract.plafond_cents
}

/** The highest plafond of a contract and all its amendments, whenever they take effect; null where it never had one. */
export function highestPlafond(contract: Pick<ContractRow, 'plafond_cents'>, amendments: readonly AmendmentRow[]): number | null {
  const changes = amendments.filter(({ field }) => field === 'plafond_cents')
  const agreed = [contract.plafond_cents, ...changes.flatMap(({ old_value, new_value }) => [centsOf(old_value), centsOf(new_value)])]
  return agreed.reduce((highest, one) => (one !== null && (highest === null || one > highest) ? one : highest), null)
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

function byEffect(a: AmendmentRow, b: AmendmentRow): number {
  if (a.effective_on !== b.effective_on) return a.effective_on < b.effective_on ? -1 : 1
  return (a.id ?? 0) - (b.id ?? 0)
}
