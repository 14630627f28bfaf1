import { type RaRecord, useGetList } from 'react-admin'
import type { ImpactView } from '../../../../server/model/policyImpact.ts'

const WHILE_RUNNING_MS = 1000

/** The runs of a draft, or of what was gathered for a next edition, the newest first; looked at again every second while one is under way. */
export function useImpacts({ id, status }: RaRecord): { runs: ImpactView[] | undefined; error: Error | null; refetch: () => void } {
  const { data, error, refetch } = useGetList<ImpactView>(
    'policy_impacts',
    {
      filter: { policy_id: id, ...(status === 'published' && { against_id: id }) },
      sort: { field: 'id', order: 'DESC' },
      pagination: { page: 1, perPage: 25 },
    },
    { refetchInterval: ({ state }) => (state.data?.data?.some(({ status }: ImpactView) => status === 'running') ? WHILE_RUNNING_MS : false) },
  )
  return { runs: data, error, refetch: () => void refetch() }
}
