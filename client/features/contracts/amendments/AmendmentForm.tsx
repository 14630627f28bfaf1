import { required, SelectInput, TextInput, useTranslate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { AmendedLine } from '../../../../server/model/tariffLine.ts'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { today } from '../../../ui/common/dates.ts'
import { AmendedValue } from '../../../ui/fields/AmendedValue.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'
import { SettingsInput } from '../SettingsInput.tsx'
import { amendedLine } from '../tariff_lines/amendedLine.ts'
import { AmendedLinesInput } from './AmendedLinesInput.tsx'
import { type AmendableField, amendableOf } from './amendable.ts'

interface AmendmentFormProps {
  contract: ContractView
  /** The tariff lines as they hold today. */
  lines: readonly AmendedLine[]
  /** The term that it begins with. */
  field: AmendableField
  onClose: () => void
}

/** Records a change of a signed contract: which term, its new value, which begins as the present one, from when, and why. */
export function AmendmentForm({ contract, lines, field, onClose }: AmendmentFormProps) {
  const label = useFieldLabel('contracts')
  const present = (name: string): unknown => (name === 'tariff_lines' ? lines.map(amendedLine) : ((contract as Record<string, unknown>)[name] ?? null))
  return (
    <RecordForm
      resource="amendments"
      defaultValues={{ field, new_value: present(field), effective_on: today() }}
      fields={['field', 'new_value', 'effective_on', 'reason']}
      transform={({ new_value, ...data }) => ({
        ...data,
        new_value: data.field === 'tariff_lines' && Array.isArray(new_value) ? new_value.map(amendedLine) : new_value,
        contract_id: contract.id,
      })}
      onSaved={onClose}
      onCancel={onClose}
    >
      <TermInput choices={amendableOf(contract).map((id) => ({ id, name: label(id) }))} present={present} />
      <PresentValue present={present} />
      <NewValue contract={contract} />
      <FieldGrid minWidth={190}>
        <DateInput source="effective_on" validate={required()} helperText={false} />
        <TextInput source="reason" validate={required()} multiline minRows={2} helperText={false} sx={{ gridColumn: '1 / -1' }} />
      </FieldGrid>
    </RecordForm>
  )
}

/** Which term changes. Another choice begins with the present value of that term. */
function TermInput({ choices, present }: { choices: { id: string; name: string }[]; present: (field: string) => unknown }) {
  const { setValue } = useFormContext()
  return (
    <SelectInput
      source="field"
      validate={required()}
      choices={choices}
      translateChoice={false}
      helperText={false}
      onChange={(event) => setValue('new_value', present(String(event.target.value)))}
    />
  )
}

function PresentValue({ present }: { present: (field: string) => unknown }) {
  const field: string = useWatch({ name: 'field' })
  return (
    <ReadField source="old_value" resource="amendments">
      <AmendedValue field={field} value={present(field)} />
    </ReadField>
  )
}

function NewValue({ contract }: { contract: ContractView }) {
  const field: string = useWatch({ name: 'field' })
  const t = useTranslate()
  if (field === 'tariff_lines') return <AmendedLinesInput key={field} contract={contract} />
  if (field?.endsWith('_on')) return <DateInput key={field} source="new_value" validate={required()} helperText={false} />
  if (field?.endsWith('_cents'))
    return <EuroInput key={field} source="new_value" helperText={field === 'plafond_cents' ? t('amendments.plafond_hint') : false} />
  return <SettingsInput key={field} source="new_value" />
}
