import { Alert, Paper, Typography } from '@mui/material'
import { TextInput, useTranslate } from 'react-admin'
import { FieldGrid } from '../cases/ReadFields.tsx'
import { today } from '../common/dates.ts'
import { useIdentity } from '../common/useIdentity.ts'
import { DateInput } from '../forms/DateInput.tsx'
import { RecordForm } from '../forms/RecordForm.tsx'
import { StepPreset } from '../forms/StepPreset.tsx'
import { DecisionChoice } from './DecisionChoice.tsx'
import { type Choice, decisionOf } from './decisionOf.ts'
import type { PlafondRequest } from './plafondRequestTypes.ts'

/** Where a team lead decides: the whole, a part or nothing, with a motivation. Says why when the reader cannot. */
export function DecisionPanel({ request }: { request: PlafondRequest }) {
  const t = useTranslate()
  const { identity, can } = useIdentity()
  if (!['draft', 'submitted', 'complete'].includes(request.status)) return null
  const own = request.entered_by === identity?.id
  const changed = request.changed_by.includes(Number(identity?.id))
  const why = !can('decide', 'plafond_requests')
    ? 'team_lead_decides'
    : own
      ? 'own_entry'
      : changed
        ? 'own_change'
        : request.status !== 'complete'
          ? 'not_complete'
          : null
  return (
    <Paper component="section" variant="outlined" aria-label={t('plafond_requests.decision')} sx={{ p: 2, mb: 2 }}>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('plafond_requests.decision')}
      </Typography>
      {why ? (
        <Alert severity="info" variant="outlined">
          {t(`plafond_requests.${why}`)}
        </Alert>
      ) : (
        <RecordForm
          resource="plafond_requests"
          record={{ ...request, decision: null }}
          fields={['decision', 'granted_cents', 'motivation', 'decided_on']}
          transform={({ decision, ...data }) => ({ ...data, ...decisionOf(decision as Choice, request, data.granted_cents as number | null) })}
          submitLabel={t('plafond_requests.decide')}
          savedMessage="plafond_requests.decided"
        >
          <StepPreset values={{ decided_on: today() }} />
          <DecisionChoice request={request} />
          <FieldGrid>
            <TextInput source="motivation" multiline minRows={3} helperText={false} sx={{ gridColumn: '1 / -1' }} />
            <DateInput source="decided_on" helperText={false} />
          </FieldGrid>
          <Typography variant="body2" color="text.secondary">
            {t('plafond_requests.entered_by', { name: request.entered_by_name ?? '' })} {t('plafond_requests.may_decide')}
          </Typography>
        </RecordForm>
      )}
    </Paper>
  )
}
