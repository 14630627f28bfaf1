import { Paper } from '@mui/material'
import { RecordContextProvider, useTranslate } from 'react-admin'
import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { formatDate } from '../../ui/common/dates.ts'
import { formatEuro } from '../../ui/common/euro.ts'
import { UtilisationBar } from '../../ui/fields/UtilisationBar.tsx'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'
import { RequestInputs } from './RequestInputs.tsx'
import { raisePercentage, sectionFields } from './requestSections.ts'
import { useHandQuestion } from './useHandQuestion.ts'

/** What is asked, against plafond and production on the day of submission. */
export function RequestFigures({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  const raise = raisePercentage(request.requested_cents, request.plafond_cents)
  const timely = request.submitted_on && !['draft', 'inadmissible', 'withdrawn'].includes(request.status)
  const asks = useHandQuestion(request)
  const figures = (
    <FieldGrid minWidth={150}>
      <ReadField source="plafond_cents" />
      <ReadField source="production_cents" label={request.submitted_on ? t('plafond_requests.claimed_then') : undefined}>
        {request.production_cents !== null && formatEuro(request.production_cents)} <UtilisationBar value={request.utilisation} />
      </ReadField>
      <ReadField source="requested_cents">
        {request.requested_cents === null ? '–' : formatEuro(request.requested_cents)} {raise && `(${raise}%)`}
      </ReadField>
      <ReadField source="new_clients" />
      <ReadField source="submitted_on">
        {formatDate(request.submitted_on) || '–'} {timely && `✓ ${t('plafond_requests.timely')}`}
      </ReadField>
      <ReadField source="complete_on" />
    </FieldGrid>
  )
  return (
    <RecordContextProvider value={request}>
      {openPlafondRequestStatuses.includes(request.status) ? (
        <SectionForm
          title={t('plafond_requests.figures')}
          resource="plafond_requests"
          fields={sectionFields.request}
          confirm={asks}
          inputs={<RequestInputs section="request" />}
        >
          {figures}
        </SectionForm>
      ) : (
        <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
          {figures}
        </Paper>
      )}
    </RecordContextProvider>
  )
}
