import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'

/** How the season of a policy stands. */
export function useDashboard(policyId: number | undefined) {
  const dataProvider = useDataProvider<AppDataProvider>()
  return useQuery({
    queryKey: ['contracts', 'dashboard', policyId],
    queryFn: () => dataProvider.dashboard(policyId as number),
    enabled: policyId !== undefined,
  })
}
