import { DateInput } from '../common/DateInput.tsx'
import { today } from '../common/dates.ts'
import { RegisterCreate } from '../registers/RegisterCreate.tsx'
import { PolicyInput, ProviderInput } from '../registers/registerInputs.tsx'
import { CaseReferenceInput } from './CaseReferenceInput.tsx'

/** A request to extend a stay that a provider makes. */
export function ExtensionRequestCreate() {
  return (
    <RegisterCreate
      resource="extension_requests"
      title="extension_requests.create"
      hint="extension_requests.create_hint"
      defaultValues={{ received_on: today() }}
    >
      <ProviderInput />
      <PolicyInput filter={{ care_types: 'elv' }} />
      <CaseReferenceInput />
      <DateInput source="stay_started_on" helperText={false} />
      <DateInput source="extension_until" helperText={false} />
      <DateInput source="received_on" helperText={false} />
    </RegisterCreate>
  )
}
