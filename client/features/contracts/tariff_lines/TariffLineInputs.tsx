import { BooleanInput, required, SelectInput, useGetOne } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import { FieldGrid } from '../../../ui/cases/ReadFields.tsx'
import { useChoices } from '../../../ui/common/choices.ts'
import { CountInput } from '../../../ui/forms/CountInput.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { PercentageInput } from '../../../ui/forms/PercentageInput.tsx'
import { performancesOf } from './performances.ts'

/** The inputs of one tariff line of a contract: alone in a form, or in a row of a list of lines. */
export function TariffLineInputs({ contract }: { contract: ContractView }) {
  const { data: policy } = useGetOne('policies', { id: contract.policy_id })
  const performances = useChoices('performance', performancesOf(contract.care_type))
  const settings = useChoices('setting').map(({ id, name }) => ({ id: Number(id), name }))
  const ggz = (policy?.care_types ?? []).includes('ggz')
  const whole = { gridColumn: '1 / -1' }
  return (
    <FieldGrid minWidth={190}>
      <SelectInput source="performance" validate={required()} choices={performances} translateChoice={false} helperText={false} sx={whole} />
      {ggz && <SelectInput source="setting" choices={settings} translateChoice={false} helperText={false} sx={whole} />}
      <PercentageInput source="tariff_percentage" label="resources.tariff_lines.fields.tariff_percentage" helperText={false} sx={whole} />
      <EuroInput source="tariff_cents" label="resources.tariff_lines.fields.tariff_cents" helperText={false} />
      <DateInput source="requested_on" label="resources.tariff_lines.fields.requested_on" helperText={false} />
      {!ggz && <DateInput source="regional_agreement_on" label="resources.tariff_lines.fields.regional_agreement_on" helperText={false} />}
      {!ggz && <CountInput source="max_stay_days" label="resources.tariff_lines.fields.max_stay_days" helperText={false} />}
      <BooleanInput source="confirmed" helperText={false} sx={whole} />
    </FieldGrid>
  )
}
