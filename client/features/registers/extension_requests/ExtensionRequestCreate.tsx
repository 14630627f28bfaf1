import { today } from '../../../ui/common/dates.ts'
import { RegisterCreate } from '../RegisterCreate.tsx'
import { DayInput, PolicyInput, ProviderInput } from '../registerInputs.tsx'
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
      <DayInput source="stay_started_on" must />
      <DayInput source="extension_until" must />
      <DayInput source="received_on" must />
    </RegisterCreate>
  )
}
