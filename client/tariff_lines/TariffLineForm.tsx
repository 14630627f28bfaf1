import { BooleanInput, NumberInput, required, SelectInput, useGetOne } from 'react-admin'
import { DeleteRecordButton } from '../cases/DeleteRecordButton.tsx'
import { FieldGrid } from '../cases/ReadFields.tsx'
import { useChoices } from '../common/choices.ts'
import type { Contract } from '../contracts/contractTypes.ts'
import { DateInput } from '../forms/DateInput.tsx'
import { EuroInput } from '../forms/EuroInput.tsx'
import { RecordForm } from '../forms/RecordForm.tsx'
import { PercentageInput } from './PercentageInput.tsx'
import { performancesOf } from './performances.ts'
import type { TariffLine } from './tariffLine.ts'

interface TariffLineFormProps {
  contract: Contract
  line?: TariffLine
  onClose: () => void
}

/** Adds or changes one tariff line. What else a performance asks for is said by the server. */
export function TariffLineForm({ contract, line, onClose }: TariffLineFormProps) {
  const { data: policy } = useGetOne('policies', { id: contract.policy_id })
  const performances = useChoices('performance', performancesOf(contract.care_type))
  const settings = useChoices('setting').map(({ id, name }) => ({ id: Number(id), name }))
  const ggz = (policy?.care_types ?? []).includes('ggz')
  return (
    <RecordForm
      resource="tariff_lines"
      record={line}
      defaultValues={{ performance: performances[0]?.id }}
      transform={(data) => ({ ...data, contract_id: contract.id })}
      onSaved={onClose}
      onCancel={onClose}
      actions={line && <DeleteRecordButton resource="tariff_lines" record={line} title="tariff_lines.remove" onDeleted={onClose} />}
    >
      <FieldGrid minWidth={190}>
        <SelectInput
          source="performance"
          validate={required()}
          choices={performances}
          translateChoice={false}
          helperText={false}
          sx={{ gridColumn: '1 / -1' }}
        />
        {ggz && <SelectInput source="setting" choices={settings} translateChoice={false} helperText={false} sx={{ gridColumn: '1 / -1' }} />}
        <PercentageInput source="tariff_percentage" wide />
        <EuroInput source="tariff_cents" helperText={false} />
        <DateInput source="requested_on" helperText={false} />
        {!ggz && <DateInput source="regional_agreement_on" helperText={false} />}
        {!ggz && <NumberInput source="max_stay_days" min={0} step={1} helperText={false} />}
        <BooleanInput source="confirmed" helperText={false} sx={{ gridColumn: '1 / -1' }} />
      </FieldGrid>
    </RecordForm>
  )
}
