import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useListContext } from 'react-admin'
import type { WorkCounts } from '../../../server/model/work.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'

/** How much waits, by each filter beside the list. */
export function useWorkCounts(): WorkCounts | undefined {
  const dataProvider = useDataProvider<AppDataProvider>()
  const { filterValues } = useListContext()
  return useQuery({
    queryKey: ['work', 'counts', JSON.stringify(filterValues)],
    queryFn: () => dataProvider.workCounts(filterValues),
    placeholderData: (previous) => previous,
  }).data
}
