import { OwnerInput } from '../../../ui/absence/OwnerInput.tsx'
import { today } from '../../../ui/common/dates.ts'
import { RegisterCreate } from '../RegisterCreate.tsx'
import { PolicyInput, ProviderInput } from '../registerInputs.tsx'
import { ContactInputs, ProposalInputs } from './initiativeInputs.tsx'

/** An initiative that a provider proposes. */
export function InitiativeCreate() {
  return (
    <RegisterCreate resource="initiatives" title="initiatives.create" hint="initiatives.create_hint" defaultValues={{ received_on: today() }}>
      <ProviderInput />
      <PolicyInput />
      <OwnerInput margin="none" />
      <ProposalInputs />
      <ContactInputs />
    </RegisterCreate>
  )
}
