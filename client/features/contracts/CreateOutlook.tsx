import { Alert, Box } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useGetOne, useTranslate } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { today } from '../../ui/common/dates.ts'
import type { AppDataProvider } from '../../ui/data/dataProvider.ts'
import { PolicyQuote } from '../../ui/fields/PolicyQuote.tsx'

/** Beside the choices of a new contract: what the server says now stands between this provider and an agreement of this kind. */
export function CreateOutlook() {
  const t = useTranslate()
  const dataProvider = useDataProvider<AppDataProvider>()
  const [provider_id, policy_id, care_type, track] = useWatch({ name: ['provider_id', 'policy_id', 'care_type', 'track'] })
  const { data: policy } = useGetOne('policies', { id: policy_id }, { enabled: Boolean(policy_id) })
  const { data } = useQuery({
    queryKey: ['providers', 'contractable', provider_id],
    queryFn: () => dataProvider.contractable(provider_id),
    enabled: Boolean(provider_id),
  })
  const answer = data?.find(
    (one) => one.policy_id === policy_id && one.care_type === care_type && one.track === track && one.performance === null && !one.allowed,
  )
  const reasons = answer?.refusals ?? []
  const isOver = policy !== undefined && policy.contract_ends_on < today()
  if (reasons.length === 0 && !isOver) return null
  return (
    <Alert severity="warning" variant="outlined" role="status" sx={{ gridColumn: '1 / -1' }}>
      <strong>{t('contracts.create_futile')}</strong>
      <Box component="ul" sx={{ m: 0, mt: 0.5, pl: 2.5 }}>
        {isOver && <li>{t('contracts.create_over')}</li>}
        {reasons.map(({ clause, message, quote, source }) => (
          <li key={`${clause}${message}`}>
            {message} <PolicyQuote quote={quote} source={source} clause={clause} />
          </li>
        ))}
      </Box>
    </Alert>
  )
}
