import { nlPeriod } from '../../../model/dates.ts'
import type { Clause } from '../../engine/policy.ts'
import { lastDay } from '../../engine/terms.ts'

/** Over which period the treated insured persons are counted (KV-I-3), to be put after a noun: " van januari 2022 tot en met juni 2024"; empty where the clause gives none. */
export function treatedPeriod({ from_date, date, date_excluded }: Pick<Clause, 'from_date' | 'date' | 'date_excluded'>): string {
  return from_date === null || date === null ? '' : ` ${nlPeriod(from_date, lastDay({ date, date_excluded }))}`
}
