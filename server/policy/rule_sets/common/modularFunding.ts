import { addDays, addYears, nlDate } from '../../../model/dates.ts'
import type { Clause } from '../../engine/policy.ts'
import type { InvalidField } from '../../engine/verdict.ts'

/** The days on which the experiment with modular funding runs, both included. */
export interface Experiment {
  first_on: string
  last_on: string
}

export interface ModularFunding {
  modular_funding_from: string | null
  modular_funding_until: string | null
}

/** The experiment of KV-P-14, from the figures of that clause in the policies that were made known; null where none gives them. */
export function experimentOf(clauses: readonly Pick<Clause, 'from_date' | 'years'>[]): Experiment | null {
  const runs = clauses.flatMap(({ from_date, years }) =>
    from_date !== null && years !== null ? [{ first_on: from_date, last_on: addDays(addYears(from_date, years), -1) }] : [],
  )
  if (runs.length === 0) return null
  return {
    first_on: runs.map(({ first_on }) => first_on).sort()[0]!,
    last_on: runs
      .map(({ last_on }) => last_on)
      .sort()
      .at(-1)!,
  }
}

/** What is wrong with the days between which a provider takes part: an end without a begin, an end before it, days outside the experiment (KV-P-14). */
export function modularFundingFaults(
  { modular_funding_from: from, modular_funding_until: until }: ModularFunding,
  experiment: Experiment | null,
): InvalidField[] {
  if (from === null && until === null) return []
  if (from === null) return [{ field: 'modular_funding_from', message: 'Vult u in vanaf wanneer de zorgaanbieder deelneemt.' }]
  const faults: InvalidField[] = []
  if (until !== null && until < from)
    faults.push({ field: 'modular_funding_until', message: `De deelname eindigt op ${nlDate(until)}, vóór zij op ${nlDate(from)} begint.` })
  if (experiment === null) return faults
  const span = `Het experiment loopt van ${nlDate(experiment.first_on)} tot en met ${nlDate(experiment.last_on)}`
  if (from < experiment.first_on || from > experiment.last_on) faults.push({ field: 'modular_funding_from', message: `${span}; opgegeven is ${nlDate(from)}.` })
  if (until !== null && until > experiment.last_on) faults.push({ field: 'modular_funding_until', message: `${span}; opgegeven is ${nlDate(until)}.` })
  return faults
}
