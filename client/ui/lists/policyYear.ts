import { type RaRecord, useGetList } from 'react-admin'
import { today } from '../common/dates.ts'

type Filter = Record<string, unknown>

/** The filters by which a list keeps to one policy year: the policies that have a day in it. */
export const inYear = (year: number | null): Filter => (year === null ? {} : { policy_starts_on_lte: `${year}-12-31`, policy_ends_on_gte: `${year}-01-01` })

/** The policy year that a filter keeps to; null for all years. */
export const yearOf = (filter: Filter): number | null => (filter.policy_starts_on_lte ? Number(String(filter.policy_starts_on_lte).slice(0, 4)) : null)

/** A filter without the part that keeps to a policy year. */
export function withoutYear({ policy_starts_on_lte: _first, policy_ends_on_gte: _last, ...others }: Filter): Filter {
  return others
}

/** Only the part of a filter that keeps to a policy year. */
export const onlyYear = (filter: Filter): Filter => inYear(yearOf(filter))

export interface Period {
  contract_starts_on: string
  contract_ends_on: string
}

const year = (date: string): number => Number(date.slice(0, 4))

/** The years in which the periods have a day, the last one first. */
export function yearsOf(periods: readonly Period[]): number[] {
  const all = periods.flatMap(({ contract_starts_on, contract_ends_on }) => {
    const first = year(contract_starts_on)
    return Array.from({ length: year(contract_ends_on) - first + 1 }, (_, index) => first + index)
  })
  return [...new Set(all)].sort((one, other) => other - one)
}

/** The policy year that a list begins with: this year where a period holds today, else the first that comes, else the last there was; null without any. */
export function currentYear(periods: readonly Period[], date: string): number | null {
  if (periods.some(({ contract_starts_on, contract_ends_on }) => contract_starts_on <= date && date <= contract_ends_on)) return year(date)
  const coming = periods.filter(({ contract_starts_on }) => contract_starts_on > date).map(({ contract_starts_on }) => contract_starts_on)
  if (coming.length > 0) return year(coming.sort()[0] as string)
  return yearsOf(periods)[0] ?? null
}

/** A period as a column shows it: "2027", "2025-2026". */
export const periodText = (starts_on: string, ends_on: string): string => [...new Set([starts_on.slice(0, 4), ends_on.slice(0, 4)])].join('-')

/** The policies that lists are about: those in force and those before. */
export function usePolicies() {
  return useGetList<RaRecord & Period>('policies', {
    filter: { status: ['published', 'closed'] },
    sort: { field: 'contract_starts_on', order: 'DESC' },
    pagination: { page: 1, perPage: 100 },
  })
}

/** The policy years there are, and the current one; `isPending` until they are known. */
export function usePolicyYears(): { years: number[]; current: number | null; isPending: boolean } {
  const { data, isPending } = usePolicies()
  return { years: yearsOf(data ?? []), current: currentYear(data ?? [], today()), isPending }
}
