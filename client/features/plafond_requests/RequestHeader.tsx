import { Box } from '@mui/material'
import type { ReactNode } from 'react'
import { useGetResourceLabel, useTranslate } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'

/** The head of a request's page: reference, provider, contract, status and the day before which is decided. */
export function RequestHeader({ request, actions }: { request: PlafondRequestView; actions: ReactNode }) {
  const t = useTranslate()
  const label = useGetResourceLabel()
  return (
    <CaseHeader
      parent={{ label: label('plafond_requests', 2), to: '/plafond_requests' }}
      reference={request.reference}
      title={
        <RecordLink resource="providers" id={request.provider_id}>
          {request.provider_name}
        </RecordLink>
      }
      facts={
        <RecordLink resource="contracts" id={request.contract_id}>
          {request.contract_reference}
        </RecordLink>
      }
      actions={actions}
      strip={
        <>
          <StatusChip group="plafond_request_status" value={request.status} />
          <ChoiceField group="track" value={request.track} />
          <span>{t('plafond_requests.entered_by', { name: request.entered_by_name ?? '' })}</span>
          {request.status === 'complete' && (
            <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, flexWrap: 'wrap' }}>
              <Box component="span" sx={{ color: 'text.secondary' }}>
                {t('plafond_requests.due')}:
              </Box>
              <DueDate value={request.decision_due_on} />
            </Box>
          )}
        </>
      }
    />
  )
}
