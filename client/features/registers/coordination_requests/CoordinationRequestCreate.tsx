import { required, SelectInput, useGetOne } from 'react-admin'
import { useWatch } from 'react-hook-form'
import { RegisterCreate } from '../RegisterCreate.tsx'
import { DayInput, LineInput, PolicyInput, ProviderInput } from '../registerInputs.tsx'

/** A request for the coordination function that a provider makes. */
export function CoordinationRequestCreate() {
  return (
    <RegisterCreate resource="coordination_requests" title="coordination_requests.create" hint="coordination_requests.create_hint">
      <ProviderInput />
      <PolicyInput filter={{ care_types: 'elv' }} />
      <YearInput />
      <LineInput source="region" />
      <DayInput source="received_on" />
    </RegisterCreate>
  )
}

/** One of the years of the policy that was chosen. */
function YearInput() {
  const policy_id = useWatch({ name: 'policy_id' })
  const { data: policy } = useGetOne('policies', { id: policy_id }, { enabled: Boolean(policy_id) })
  const [first, last] = policy ? [policy.contract_starts_on, policy.contract_ends_on].map((date: string) => Number(date.slice(0, 4))) : []
  const years = first && last ? Array.from({ length: last - first + 1 }, (_, nth) => first + nth) : []
  return (
    <SelectInput
      source="year"
      validate={required()}
      choices={years.map((year) => ({ id: year, name: String(year) }))}
      helperText={false}
      margin="none"
      disabled={years.length === 0}
    />
  )
}
