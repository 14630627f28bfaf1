import { TextInput, useTranslate } from 'react-admin'
import { isDecided, type PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { FieldGrid } from '../../ui/cases/ReadFields.tsx'
import { today } from '../../ui/common/dates.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { StepPreset } from '../../ui/forms/StepPreset.tsx'
import { DecisionChoice } from './DecisionChoice.tsx'
import { type Choice, decisionOf } from './decisionOf.ts'
import { decisionWords } from './decisionWords.ts'

interface DecisionFormProps {
  request: PlafondRequestView
  /** The plafond in force today. */
  plafond: number | null
  onCancel?: () => void
}

/** The decision: the whole, a part or nothing, with a motivation; taken anew, with the reason why the earlier one was wrong. Asks first what it comes to. */
export function DecisionForm({ request, plafond, onCancel }: DecisionFormProps) {
  const t = useTranslate()
  const anew = isDecided(request.status)
  const begun = anew ? { ...request, decision: null, granted_cents: null, motivation: null, reason: null, decided_on: today() } : { ...request, decision: null }
  // Nothing granted leaves the plafond as it is; taken anew, as it was before the grant.
  const leftAs = anew ? request.plafond_cents : plafond
  return (
    <RecordForm
      resource="plafond_requests"
      record={begun}
      fields={['decision', 'granted_cents', 'motivation', 'decided_on', ...(anew ? ['reason'] : [])]}
      transform={({ decision, ...data }) => ({ ...data, ...decisionOf(decision as Choice, request, data.granted_cents as number | null) })}
      confirm={({ granted_cents }) => decisionWords(t, plafond, (granted_cents as number | null) || leftAs)}
      submitLabel={t('plafond_requests.decide')}
      savedMessage="plafond_requests.decided"
      onSaved={onCancel}
      onCancel={onCancel}
    >
      <StepPreset values={{ decided_on: today() }} />
      <DecisionChoice request={request} />
      <FieldGrid>
        <TextInput source="motivation" multiline minRows={3} helperText={false} sx={{ gridColumn: '1 / -1' }} />
        {anew && <TextInput source="reason" multiline minRows={2} helperText={false} sx={{ gridColumn: '1 / -1' }} />}
        <DateInput source="decided_on" helperText={false} />
      </FieldGrid>
    </RecordForm>
  )
}
