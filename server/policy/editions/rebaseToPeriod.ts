import { addYears, yearOf } from '../../model/dates.ts'
import type { Clause, Policy } from '../engine/policy.ts'

/** The dates of a clause: each moves along when a policy is copied to another period (`movesAlong`). */
export const clauseDates = ['date', 'from_date', 'preferred_date'] as const

/** Whether the dates of a clause are those of the policy's period; what a register records (KV-P-14, the experiment) has days of its own. */
export function movesAlong({ kind }: Pick<Clause, 'kind'>): boolean {
  return kind !== 'register'
}

/** The years between the periods of two policies. */
export function yearsBetween(later: Pick<Policy, 'contract_starts_on'>, earlier: Pick<Policy, 'contract_starts_on'>): number {
  return yearOf(later.contract_starts_on) - yearOf(earlier.contract_starts_on)
}

/**
 * A copied policy with its period, reference year and clause dates as many years earlier as it lies after the one it was copied from: what then still
 * differs is what the copy says otherwise. A date that only moved along becomes the very date it came from, also where that was 29 February.
 */
export function rebaseToPeriod(copy: Policy, source: Policy): Policy {
  const years = yearsBetween(copy, source)
  const back = (date: string, was: string | null | undefined): string => (was && addYears(was, years) === date ? was : addYears(date, -years))
  const clauseBack = (clause: Clause): Clause => {
    if (!movesAlong(clause)) return clause
    const was = source.clauses.get(clause.code)
    const dates = clauseDates.map((name) => [name, clause[name] === null ? null : back(clause[name], was?.[name])] as const)
    return { ...clause, ...Object.fromEntries(dates) }
  }
  return {
    ...copy,
    contract_starts_on: back(copy.contract_starts_on, source.contract_starts_on),
    contract_ends_on: back(copy.contract_ends_on, source.contract_ends_on),
    reference_year: copy.reference_year - years,
    clauses: new Map([...copy.clauses].map(([code, clause]) => [code, clauseBack(clause)])),
  }
}
