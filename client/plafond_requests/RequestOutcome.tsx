import { Paper, Typography } from '@mui/material'
import { RecordContextProvider, useTranslate } from 'react-admin'
import { FieldGrid, ReadField } from '../cases/ReadFields.tsx'
import { formatDate } from '../common/dates.ts'
import { StatusChip } from '../fields/StatusChip.tsx'
import type { PlafondRequest } from './plafondRequestTypes.ts'

/** The decision as it was recorded; a late one says so for good. */
export function RequestOutcome({ request }: { request: PlafondRequest }) {
  const t = useTranslate()
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2, mb: 2 }}>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('plafond_requests.outcome')}
      </Typography>
      <RecordContextProvider value={request}>
        <FieldGrid>
          <ReadField source="status" resource="plafond_requests">
            <StatusChip group="plafond_request_status" value={request.status} />
          </ReadField>
          {request.status !== 'rejected' && <ReadField source="granted_cents" resource="plafond_requests" />}
          <ReadField source="decided_on" resource="plafond_requests">
            {formatDate(request.decided_on)} {request.late && `· ${t('plafond_requests.late_decision')}`}
          </ReadField>
          <ReadField source="decided_by_name" resource="plafond_requests" />
          <ReadField source="motivation" resource="plafond_requests" wide />
        </FieldGrid>
      </RecordContextProvider>
    </Paper>
  )
}
