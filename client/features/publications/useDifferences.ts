import { useQuery } from '@tanstack/react-query'
import { type Identifier, useDataProvider } from 'react-admin'
import type { DifferenceReport } from '../../../server/model/answers.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'

/** What a list says otherwise than the one it is held against; `query` narrows it by kind or words. */
export function useDifferences(id: Identifier, query: { kind?: string; q?: string }): { report: DifferenceReport | undefined; isPending: boolean } {
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data, isPending } = useQuery({
    queryKey: ['publications', 'differences', String(id), query],
    queryFn: () => dataProvider.differences(id, query),
    placeholderData: (previous) => previous,
  })
  return { report: data, isPending }
}
