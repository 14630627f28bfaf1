import { type Identifier, useGetList } from 'react-admin'
import type { GatheredChangeView } from '../../../server/model/gatheredChange.ts'

/** The changes that wait for the next edition of a policy, in the order in which they were gathered. */
export function useGathered(policy_id: Identifier, enabled = true): GatheredChangeView[] | undefined {
  const { data } = useGetList<GatheredChangeView>(
    'gathered_changes',
    { filter: { policy_id }, sort: { field: 'id', order: 'ASC' }, pagination: { page: 1, perPage: 1000 } },
    { enabled },
  )
  return data
}
