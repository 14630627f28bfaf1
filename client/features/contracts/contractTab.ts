import { useSearchParams } from 'react-router-dom'
import type { ContractView } from '../../../server/model/contract.ts'

export const contractTabs = ['overview', 'assessment', 'tariffs', 'negotiation', 'framework', 'production', 'amendments', 'history'] as const
export type ContractTab = (typeof contractTabs)[number]

const tabs: Record<string, ContractTab> = {
  assessments: 'assessment',
  tariff_lines: 'tariffs',
  proposals: 'negotiation',
  production: 'production',
  amendments: 'amendments',
}

/** The tab in which the field of a refusal is mended: what hangs on a contract has its own tab, its own fields stand in the overview. */
export const tabOfField = (field: string): ContractTab => tabs[field.split('.')[0]] ?? 'overview'

/** The tabs of a contract: negotiation belongs to the tailored track. */
export const tabsOf = (contract: Pick<ContractView, 'track'>): readonly ContractTab[] =>
  contractTabs.filter((tab) => tab !== 'negotiation' || contract.track === 'maatwerk')

/** The tab in the address (`?tab=`), and a function that goes to another, with a clause to point at where one is given. */
export function useContractTab(contract: Pick<ContractView, 'track'>): [ContractTab, (tab: string, clause?: string) => void] {
  const [search, setSearch] = useSearchParams()
  const asked = search.get('tab') as ContractTab
  const tab = tabsOf(contract).includes(asked) ? asked : 'overview'
  return [tab, (next, clause) => setSearch(clause ? { tab: next, clause } : next === 'overview' ? {} : { tab: next }, { replace: true })]
}
