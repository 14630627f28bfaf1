import { Dialog, DialogContent, DialogTitle, useMediaQuery } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { NextStep } from '../../../server/model/answers.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { FieldGrid } from '../../ui/cases/ReadFields.tsx'
import { useChoiceText } from '../../ui/common/choices.ts'
import { today } from '../../ui/common/dates.ts'
import { FieldNavigation } from '../../ui/forms/FieldNavigation.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { StepPreset } from '../../ui/forms/StepPreset.tsx'
import { ContractInput } from './ContractInput.tsx'
import { stepDefaults, stepFields } from './stepFields.ts'
import { useClosedLabel } from './useClosedLabel.ts'

interface StepDialogProps {
  contract: ContractView
  step: NextStep
  onClose: () => void
}

/** Takes a contract one step on: asks exactly what the step records, and shows a refusal at its field. */
export function StepDialog({ contract, step, onClose }: StepDialogProps) {
  const t = useTranslate()
  const text = useChoiceText()
  const labelOf = useClosedLabel()
  const narrow = useMediaQuery('(max-width: 599px)')
  const heading = useId()
  const fields = stepFields(contract.track, step)
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} fullScreen={narrow} fullWidth maxWidth="sm" aria-labelledby={heading}>
      <DialogTitle id={heading}>
        {text('contract_step', step.status)} · {contract.reference}
      </DialogTitle>
      <DialogContent>
        <FieldNavigation>
          <RecordForm
            resource="contracts"
            record={contract}
            fields={fields}
            transform={(data) => ({ ...data, status: step.status })}
            submitLabel={text('contract_step', step.status)}
            onSaved={onClose}
            onCancel={onClose}
          >
            {fields.length === 0 && <p>{t('contracts.step_nothing_to_ask')}</p>}
            <FieldGrid>
              {fields.map((field) => (
                <ContractInput key={field} source={field} label={labelOf(field, step.status)} contract={contract} />
              ))}
            </FieldGrid>
            <StepPreset values={stepDefaults(fields, contract, today())} />
          </RecordForm>
        </FieldNavigation>
      </DialogContent>
    </Dialog>
  )
}
