import { type RaRecord, useGetList, useGetOne } from 'react-admin'

/** The clause that a condition stands on, its source (the policy's title, chapter and section), and that policy. */
export function useClause(condition: RaRecord | undefined): { clause: RaRecord | undefined; source: string; policy: RaRecord | undefined } {
  const { data } = useGetList(
    'clauses',
    { filter: { policy_id: condition?.policy_id, code: condition?.clause }, pagination: { page: 1, perPage: 1 }, sort: { field: 'id', order: 'ASC' } },
    { enabled: condition !== undefined },
  )
  const { data: policy } = useGetOne('policies', { id: condition?.policy_id }, { enabled: condition !== undefined })
  const clause = data?.[0]
  return { clause, policy, source: clause ? [policy?.title, clause.chapter, clause.section].filter(Boolean).join(', ') : '' }
}
