import { required, SelectInput, TextInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { FieldGrid, ReadField } from '../cases/ReadFields.tsx'
import type { Contract } from '../contracts/contractTypes.ts'
import { SettingsInput } from '../contracts/SettingsInput.tsx'
import { useFieldLabel, useFieldText } from '../fields/useFieldText.ts'
import { DateInput } from '../forms/DateInput.tsx'
import { EuroInput } from '../forms/EuroInput.tsx'
import { RecordForm } from '../forms/RecordForm.tsx'
import { amendable } from './amendable.ts'

/** Records a change of a signed contract: which term, its new value, from when, and why. The old value is the contract's. */
export function AmendmentForm({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const label = useFieldLabel('contracts')
  const choices = amendable.map((id) => ({ id, name: label(id) }))
  return (
    <RecordForm
      resource="amendments"
      defaultValues={{ field: 'ends_on' }}
      fields={['field', 'new_value', 'effective_on', 'reason']}
      transform={(data) => ({ ...data, contract_id: contract.id })}
      onSaved={onClose}
      onCancel={onClose}
    >
      <FieldGrid minWidth={190}>
        <SelectInput source="field" validate={required()} choices={choices} translateChoice={false} helperText={false} />
        <OldValue contract={contract} />
        <NewValue />
        <DateInput source="effective_on" validate={required()} helperText={false} />
        <TextInput source="reason" validate={required()} multiline minRows={2} helperText={false} sx={{ gridColumn: '1 / -1' }} />
      </FieldGrid>
    </RecordForm>
  )
}

function OldValue({ contract }: { contract: Contract }) {
  const field = useWatch({ name: 'field' })
  const text = useFieldText()
  return (
    <ReadField source="old_value" resource="amendments">
      {text('contracts', field, contract[field])}
    </ReadField>
  )
}

function NewValue() {
  const field: string = useWatch({ name: 'field' })
  if (field?.endsWith('_on')) return <DateInput key={field} source="new_value" helperText={false} />
  if (field?.endsWith('_cents')) return <EuroInput key={field} source="new_value" helperText={false} />
  return <SettingsInput key={field} source="new_value" />
}
