import { Dialog, DialogContent, DialogTitle, useMediaQuery } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { NextStep } from '../../../server/model/answers.ts'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { FieldGrid } from '../../ui/cases/ReadFields.tsx'
import { useChoiceText } from '../../ui/common/choices.ts'
import { today } from '../../ui/common/dates.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { StepPreset } from '../../ui/forms/StepPreset.tsx'
import { useHandQuestion } from './useHandQuestion.ts'

const dates: Record<string, string> = { submitted: 'submitted_on', complete: 'complete_on' }

/** Takes a request one step on, asking the date of the step where it has one. */
export function RequestStepDialog({ request, step, onClose }: { request: PlafondRequestView; step: NextStep; onClose: () => void }) {
  const t = useTranslate()
  const text = useChoiceText()
  const narrow = useMediaQuery('(max-width: 599px)')
  const heading = useId()
  const asks = useHandQuestion(request)
  const field = dates[step.status]
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} fullScreen={narrow} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>
        {text('plafond_request_step', step.status)} · {request.reference}
      </DialogTitle>
      <DialogContent>
        <FieldNavigation>
          <RecordForm
            resource="plafond_requests"
            record={request}
            fields={field ? [field] : []}
            transform={(data) => ({ ...data, status: step.status })}
            confirm={step.status === 'withdrawn' || step.status === 'inadmissible' ? undefined : asks}
            submitLabel={text('plafond_request_step', step.status)}
            onSaved={onClose}
            onCancel={onClose}
          >
            {field ? (
              <FieldGrid>
                <DateInput source={field} helperText={false} />
                <StepPreset values={{ [field]: today() }} />
              </FieldGrid>
            ) : (
              <p>{t('contracts.step_nothing_to_ask')}</p>
            )}
          </RecordForm>
        </FieldNavigation>
      </DialogContent>
    </Dialog>
  )
}
