import { useQuery } from '@tanstack/react-query'
import { type Identifier, useDataProvider } from 'react-admin'
import type { NextStep } from '../../../server/model/answers.ts'
import type { AppDataProvider } from '../data/dataProvider.ts'

/** The steps that could follow on a record, as the server judges them today. Refreshes after every save. */
export function useNext(resource: string, id: Identifier | undefined): { steps: NextStep[]; isPending: boolean; error: Error | null } {
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data, isPending, error } = useQuery({
    queryKey: [resource, 'next', String(id)],
    queryFn: () => dataProvider.next(resource, id as Identifier),
    enabled: id !== undefined,
  })
  return { steps: data ?? [], isPending, error }
}

/** The counts per value that a list's filters show, given the other filters: `{status: {draft: 12}, …}`. */
export function useFacets(resource: string, filter: Record<string, unknown>): Record<string, Record<string, number>> {
  const dataProvider = useDataProvider<AppDataProvider>()
  const { data } = useQuery({
    queryKey: [resource, 'facets', JSON.stringify(filter)],
    queryFn: () => dataProvider.facets(resource, filter),
    placeholderData: (previous) => previous,
  })
  return data ?? {}
}
