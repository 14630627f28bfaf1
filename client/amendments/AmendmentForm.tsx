import { SelectInput, TextInput } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { type ChoiceGroup, useChoices } from '../common/choices.ts'
import { DateInput } from '../common/DateInput.tsx'
import { EuroInput } from '../common/EuroInput.tsx'
import { FieldGrid, ReadField } from '../common/ReadFields.tsx'
import { RecordForm } from '../common/RecordForm.tsx'
import { useFieldLabel, useFieldText } from '../common/useFieldText.ts'
import type { Contract } from '../contracts/contractTypes.ts'
import { amendable } from './amendable.ts'
import { SettingsInput } from '../contracts/SettingsInput.tsx'

/** Records a change of a signed contract: which term, its new value, from when, and why. The old value is the contract's. */
export function AmendmentForm({ contract, onClose }: { contract: Contract; onClose: () => void }) {
  const label = useFieldLabel('contracts')
  const choices = amendable.map((id) => ({ id, name: label(id) }))
  return (
    <RecordForm
      resource="amendments"
      defaultValues={{ field: 'ends_on' }}
      fields={['field', 'new_value', 'effective_on', 'reason']}
      transform={(data) => ({ ...data, contract_id: contract.id, old_value: asText(contract[data.field as string]), new_value: asText(data.new_value) })}
      onSaved={onClose}
      onCancel={onClose}
    >
      <FieldGrid minWidth={190}>
        <SelectInput source="field" choices={choices} translateChoice={false} helperText={false} />
        <OldValue contract={contract} />
        <NewValue />
        <DateInput source="effective_on" />
        <TextInput source="reason" multiline minRows={2} helperText={false} sx={{ gridColumn: '1 / -1' }} />
      </FieldGrid>
    </RecordForm>
  )
}

const asText = (value: unknown): string | null => (value === null || value === undefined || value === '' ? null : typeof value === 'object' ? JSON.stringify(value) : String(value))

function OldValue({ contract }: { contract: Contract }) {
  const field = useWatch({ name: 'field' })
  const text = useFieldText()
  return (
    <ReadField source="old_value" resource="amendments">
      {text('contracts', field, contract[field])}
    </ReadField>
  )
}

const groups: Record<string, ChoiceGroup> = { track: 'track' }

function NewValue() {
  const field: string = useWatch({ name: 'field' })
  const choices = useChoices(groups[field] ?? 'track')
  if (field?.endsWith('_on')) return <DateInput key={field} source="new_value" />
  if (field?.endsWith('_cents')) return <EuroInput key={field} source="new_value" />
  if (field === 'settings') return <SettingsInput key={field} source="new_value" />
  return <SelectInput key={field} source="new_value" choices={choices} translateChoice={false} helperText={false} />
}
