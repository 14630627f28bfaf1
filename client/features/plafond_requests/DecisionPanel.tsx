import { Alert, Paper, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { DecisionForm } from './DecisionForm.tsx'

/** Where a team lead decides. Says why when the reader cannot. */
export function DecisionPanel({ request, plafond = request.plafond_cents }: { request: PlafondRequestView; plafond?: number | null }) {
  const t = useTranslate()
  const { can } = useIdentity()
  if (!openPlafondRequestStatuses.includes(request.status)) return null
  const why = !can('decide', 'plafond_requests')
    ? t('plafond_requests.team_lead_decides')
    : (request.decision_objection ?? (request.status === 'complete' ? null : t('plafond_requests.not_complete')))
  return (
    <Paper component="section" variant="outlined" aria-label={t('plafond_requests.decision')} sx={{ p: 2, mb: 2 }}>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('plafond_requests.decision')}
      </Typography>
      {why ? (
        <Alert severity="info" variant="outlined">
          {why}
        </Alert>
      ) : (
        <>
          <DecisionForm request={request} plafond={plafond} />
          <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
            {t('plafond_requests.entered_by', { name: request.entered_by_name ?? '' })} {t('plafond_requests.may_decide')}
          </Typography>
        </>
      )}
    </Paper>
  )
}
