import { useGetList, useGetOne } from 'react-admin'
import { PolicyQuote } from './PolicyQuote.tsx'

interface ClauseQuoteProps {
  code: string
  /** Of this policy; without it the first one that has the clause. */
  policyId?: number
}

/** "Wat zegt het beleid?" for a field or section that rests on a clause: its words and where they stand. Renders nothing while there are none. Props: `code`, `policyId`. */
export function ClauseQuote({ code, policyId }: ClauseQuoteProps) {
  const { data } = useGetList('clauses', {
    filter: policyId === undefined ? { code } : { code, policy_id: policyId },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 1 },
  })
  const clause = data?.[0]
  const { data: policy } = useGetOne('policies', { id: clause?.policy_id }, { enabled: clause !== undefined })
  if (!clause || !policy) return null
  const source = [policy.title, clause.chapter, clause.section].filter(Boolean).join(', ')
  return <PolicyQuote quote={clause.quote} source={source} clause={clause.code} label="app.policy_says" />
}
