import { useGetList } from 'react-admin'
import type { ClauseView } from '../../../server/model/clause.ts'
import { usePolicies } from '../../ui/lists/policyYear.ts'

/** From which shares of the plafond a raise can be asked, in percent, under the policies of a year, or of all: as their clause GGZ-PL-1 has it. */
export function useRaiseThresholds(year: number | null): number[] {
  const { data: policies = [] } = usePolicies()
  const { data: clauses = [] } = useGetList<ClauseView>('clauses', {
    filter: { code: 'GGZ-PL-1' },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 100 },
  })
  const held = policies.filter((policy) => year === null || (policy.contract_starts_on <= `${year}-12-31` && policy.contract_ends_on >= `${year}-01-01`))
  const shares = clauses.filter(({ policy_id }) => held.some(({ id }) => id === policy_id)).flatMap(({ percentage }) => percentage ?? [])
  return [...new Set(shares)].sort((one, other) => one - other)
}
