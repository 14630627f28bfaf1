import { Typography } from '@mui/material'
import { useGetList, useTranslate } from 'react-admin'
import { PolicyQuote } from './PolicyQuote.tsx'

interface FailedClausesProps {
  policyId: number
  codes: readonly string[]
}

/** The clauses that somebody was rejected on, each in the policy's own words. Props: `policyId`, `codes`. */
export function FailedClauses({ policyId, codes }: FailedClausesProps) {
  const t = useTranslate()
  const { data = [] } = useGetList(
    'clauses',
    { filter: { policy_id: policyId, code: codes }, sort: { field: 'code', order: 'ASC' }, pagination: { page: 1, perPage: 200 } },
    { enabled: codes.length > 0 },
  )
  if (codes.length === 0) return null
  return (
    <>
      <Typography component="h3" variant="caption" color="text.secondary" sx={{ display: 'block', mt: 1.5 }}>
        {t('app.failed_clauses')}
      </Typography>
      {data.map(({ id, code, quote, section }) => (
        <PolicyQuote key={id} quote={quote} source={section} clause={code} open />
      ))}
    </>
  )
}
