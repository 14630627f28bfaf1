import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { Framework } from '../../../../server/model/answers.ts'
import type { FrameworkScoreView } from '../../../../server/model/frameworkScore.ts'
import type { AppDataProvider } from '../../../ui/data/dataProvider.ts'
import { useOfContract } from '../useOfContract.ts'

interface FrameworkOfContract {
  framework: Framework | undefined
  scores: ReadonlyMap<string, FrameworkScoreView>
  isPending: boolean
  error: Error | null
}

/** The guiding framework of a contract's policy and the scores that the contract has on it, by criterion. */
export function useFramework(contractId: number): FrameworkOfContract {
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data: framework, ...asked } = useQuery({ queryKey: ['contracts', 'framework', contractId], queryFn: () => dataProvider.framework(contractId) })
  const { rows, isPending, error } = useOfContract<FrameworkScoreView>('framework_scores', contractId, { field: 'id', order: 'ASC' })
  return {
    framework,
    scores: new Map(rows.map((row) => [row.criterion, row])),
    isPending: asked.isPending || isPending,
    error: asked.error ?? error,
  }
}
