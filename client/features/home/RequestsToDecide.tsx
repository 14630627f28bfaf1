import { Box, Skeleton, Typography } from '@mui/material'
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { inYear } from '../../ui/lists/policyYear.ts'
import { dashboardRow } from './dashboardRow.ts'

/** The requests that are complete and wait for a decision, by decision date. */
export function RequestsToDecide({ year }: { year: number | null }) {
  const t = useTranslate()
  const { data, isPending } = useGetList<PlafondRequestView>('plafond_requests', {
    filter: { status: 'complete', ...inYear(year) },
    sort: { field: 'decision_due_on', order: 'ASC' },
    pagination: { page: 1, perPage: 10 },
  })
  if (isPending) return <Skeleton variant="rounded" height={240} />
  if (!data || data.length === 0) return <Typography>{t('dashboard.to_decide_empty')}</Typography>
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((request) => (
        <Box component="li" key={request.id} sx={dashboardRow}>
          <RecordContextProvider value={request}>
            <RecordLink resource="plafond_requests">{request.provider_name}</RecordLink>
          </RecordContextProvider>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <EuroField value={request.requested_cents} short />
            <DueDate value={request.decision_due_on} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}
