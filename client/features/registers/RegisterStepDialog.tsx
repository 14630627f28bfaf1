import { Dialog, DialogContent, DialogTitle, useMediaQuery } from '@mui/material'
import { type ReactNode, useId } from 'react'
import { type RaRecord, useTranslate } from 'react-admin'
import type { NextStep } from '../../../server/model/answers.ts'
import { FieldGrid } from '../../ui/cases/ReadFields.tsx'
import { stepGroupOf, useChoiceText } from '../../ui/common/choices.ts'
import { today } from '../../ui/common/dates.ts'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { StepPreset } from '../../ui/forms/StepPreset.tsx'

/** What the dialog of a step asks: the fields it sends, their inputs, the one that starts at today, and what others start as. */
export interface StepInputs {
  fields: readonly string[]
  inputs: ReactNode
  dated?: string
  preset?: Readonly<Record<string, unknown>>
}

interface RegisterStepDialogProps {
  resource: string
  record: RaRecord
  reference: string
  step: NextStep
  asked: StepInputs | undefined
  onClose: () => void
}

/** Takes a register's record one step on: asks what the step records, and shows a refusal at its field. */
export function RegisterStepDialog({ resource, record, reference, step, asked, onClose }: RegisterStepDialogProps) {
  const t = useTranslate()
  const text = useChoiceText()
  const narrow = useMediaQuery('(max-width: 599px)')
  const heading = useId()
  const name = text(stepGroupOf(resource), step.status)
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} fullScreen={narrow} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>
        {name} · {reference}
      </DialogTitle>
      <DialogContent>
        <FieldNavigation>
          <RecordForm
            resource={resource}
            record={record}
            fields={asked?.fields ?? []}
            transform={(data) => ({ ...data, status: step.status })}
            submitLabel={name}
            onSaved={onClose}
            onCancel={onClose}
          >
            {asked ? <FieldGrid>{asked.inputs}</FieldGrid> : <p>{t('contracts.step_nothing_to_ask')}</p>}
            <StepPreset values={{ ...(asked?.dated ? { [asked.dated]: today() } : {}), ...asked?.preset }} />
          </RecordForm>
        </FieldNavigation>
      </DialogContent>
    </Dialog>
  )
}
