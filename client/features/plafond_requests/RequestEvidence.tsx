import PresentIcon from '@mui/icons-material/CheckOutlined'
import MissingIcon from '@mui/icons-material/CloseOutlined'
import { Box, Typography } from '@mui/material'
import { RecordContextProvider, useTranslate } from 'react-admin'
import { openPlafondRequestStatuses, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { useFieldLabel, useFieldText } from '../../ui/fields/useFieldText.ts'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'
import { RequestInputs } from './RequestInputs.tsx'
import { isPresent, items, type RequestSection, sectionFields } from './requestSections.ts'
import { useHandQuestion } from './useHandQuestion.ts'

/** The grounds and the four items of a request, each present or missing, edited where they stand. `refused` are the fields that the server does not accept yet. */
export function RequestEvidence({ request, refused }: { request: PlafondRequestView; refused: readonly string[] }) {
  const t = useTranslate()
  const isThere = (item: (typeof items)[number]) => isPresent(request, item) && !refused.includes(item)
  const there = items.filter(isThere).length
  const asks = useHandQuestion(request)
  const open = openPlafondRequestStatuses.includes(request.status)
  const inputs = (section: RequestSection) => (open ? <RequestInputs section={section} /> : undefined)
  return (
    <RecordContextProvider value={request}>
      <Box>
        <SectionForm title={t('plafond_requests.grounds')} resource="plafond_requests" fields={sectionFields.grounds} confirm={asks} inputs={inputs('grounds')}>
          <Line field="insured_growth" present={request.insured_growth} text={request.insured_growth_explanation} />
          <Line field="unknown_circumstance" present={request.unknown_circumstance} />
        </SectionForm>
        <SectionForm
          title={t('plafond_requests.items_count', { count: there, total: items.length })}
          resource="plafond_requests"
          fields={sectionFields.items}
          confirm={asks}
          inputs={inputs('items')}
        >
          <Line field="unforeseen_circumstance" present={isThere('unforeseen_circumstance')} text={request.unforeseen_circumstance} />
          <Line field="consequences" present={isThere('consequences')} text={request.consequences} />
          <Line field="production_statement" present={isThere('production_statement')} text={request.production_statement} />
          <Line field="volume_by_care_demand" present={isThere('volume_by_care_demand')} value={request.volume_by_care_demand} />
        </SectionForm>
      </Box>
    </RecordContextProvider>
  )
}

function Line({ field, present, text, value }: { field: string; present: boolean; text?: string | null; value?: unknown }) {
  const t = useTranslate()
  const label = useFieldLabel('plafond_requests')
  const words = useFieldText()
  const Icon = present ? PresentIcon : MissingIcon
  return (
    <Box data-field={field} sx={{ display: 'flex', gap: 1, py: 0.5 }}>
      <Icon fontSize="small" color={present ? 'success' : 'disabled'} titleAccess={t(present ? 'plafond_requests.present' : 'plafond_requests.missing')} />
      <Box sx={{ flex: 1, minWidth: 0 }}>
        <Typography variant="body2" sx={{ fontWeight: 600 }}>
          {label(field)}
        </Typography>
        {Boolean(text || value) && (
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
            {text ?? words('plafond_requests', field, value)}
          </Typography>
        )}
      </Box>
    </Box>
  )
}
