import { Alert, Box, Button, Paper, Typography } from '@mui/material'
import { useState } from 'react'
import { RecordContextProvider, TextInput, useTranslate } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { formatDate } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { DecisionForm } from './DecisionForm.tsx'
import { EarlierDecisions } from './EarlierDecisions.tsx'

/** The decision as it was recorded, with those before it; a late one says so for good. Another team lead decides anew, and a slip in the motivation is mended. */
export function RequestOutcome({ request, plafond = request.plafond_cents }: { request: PlafondRequestView; plafond?: number | null }) {
  const t = useTranslate()
  const { identity, can } = useIdentity()
  const [doing, setDoing] = useState<'anew' | 'wording'>()
  const decides = can('decide', 'plafond_requests')
  const own = request.decided_by === identity?.id
  const close = () => setDoing(undefined)
  return (
    <Paper component="section" variant="outlined" aria-label={t('plafond_requests.outcome')} sx={{ p: 2, mb: 2 }}>
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
          {request.reason && <ReadField source="reason" resource="plafond_requests" wide />}
        </FieldGrid>
      </RecordContextProvider>
      <EarlierDecisions request={request} />
      {decides && request.decision_objection && (
        <Alert severity="info" variant="outlined" sx={{ mt: 2 }}>
          {request.decision_objection}
        </Alert>
      )}
      {decides && !doing && (
        <Box sx={{ display: 'flex', gap: 1, mt: 2, flexWrap: 'wrap' }}>
          {!request.decision_objection && (
            <Button variant="outlined" onClick={() => setDoing('anew')}>
              {t('plafond_requests.decide_anew')}
            </Button>
          )}
          {(own || !request.decision_objection) && <Button onClick={() => setDoing('wording')}>{t('plafond_requests.mend_motivation')}</Button>}
        </Box>
      )}
      {doing === 'anew' && (
        <Box sx={{ mt: 2 }}>
          <Typography component="h3" variant="subtitle1">
            {t('plafond_requests.decide_anew')}
          </Typography>
          <DecisionForm request={request} plafond={plafond} onCancel={close} />
        </Box>
      )}
      {doing === 'wording' && (
        <Box sx={{ mt: 2 }}>
          <RecordForm resource="plafond_requests" record={request} fields={['motivation']} onSaved={close} onCancel={close}>
            <TextInput source="motivation" multiline minRows={3} helperText={t('plafond_requests.mend_hint')} />
          </RecordForm>
        </Box>
      )}
    </Paper>
  )
}
