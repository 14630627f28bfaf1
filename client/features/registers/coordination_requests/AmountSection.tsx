import { Box } from '@mui/material'
import { TextInput, useTranslate } from 'react-admin'
import type { CoordinationRequestView } from '../../../../server/model/coordinationRequest.ts'
import { FieldGrid } from '../../../ui/cases/ReadFields.tsx'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { useClause } from '../../policies/conditions/useClause.ts'
import { AmountSum } from './AmountSum.tsx'
import { isOpenRequest } from './isOpenRequest.ts'

/** The figures that the amount comes from, and the sum. */
export function AmountSection({ request }: { request: CoordinationRequestView }) {
  const t = useTranslate()
  const { clause, source } = useClause({ id: request.id, policy_id: request.policy_id, clause: 'KV-P-8' })
  return (
    <SectionForm
      title={t('coordination_requests.sections.amount')}
      fields={['total_cents', 'own_production_cents', 'region_production_cents', 'share_source']}
      canEdit={isOpenRequest(request) ? undefined : false}
      inputs={
        <FieldGrid minWidth={260}>
          <EuroInput source="total_cents" helperText={false} />
          <EuroInput source="own_production_cents" helperText={false} />
          <EuroInput source="region_production_cents" helperText={false} />
          <TextInput source="share_source" helperText={false} />
        </FieldGrid>
      }
    >
      <AmountSum request={request} />
      <Box sx={{ mt: 1 }}>
        <PolicyQuote quote={clause?.quote} source={source} clause="KV-P-8" />
      </Box>
    </SectionForm>
  )
}
