import type { Dashboard, Figure } from '../../../server/model/dashboard.ts'
import { inYear } from '../../ui/lists/policyYear.ts'

/** What the filters beside a list offer as choices of several. */
const asChoices = ['status', 'track', 'turn', 'owner_id']

/** Where the list behind a figure is: with its filter, and of this season also the policy year, so that the list shows which one it keeps to. */
export function listPath({ resource, filter }: Figure, policy: Pick<Dashboard['policy'], 'id' | 'contract_starts_on'>): string {
  const chosen = Object.fromEntries(Object.entries(filter).map(([key, value]) => [key, asChoices.includes(key) && !Array.isArray(value) ? [value] : value]))
  const byYear = resource === 'contracts' || resource === 'plafond_requests'
  const year = byYear && filter.policy_id === policy.id ? inYear(Number(policy.contract_starts_on.slice(0, 4))) : {}
  return `/${resource}?${new URLSearchParams({ filter: JSON.stringify({ ...chosen, ...year }) })}`
}
