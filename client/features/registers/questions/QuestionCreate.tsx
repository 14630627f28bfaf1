import { OwnerInput } from '../../../ui/absence/OwnerInput.tsx'
import { today } from '../../../ui/common/dates.ts'
import { RegisterCreate } from '../RegisterCreate.tsx'
import { DayInput, LineInput, PolicyInput, ProseInput, ProviderInput } from '../registerInputs.tsx'

/** A question that a provider has put. */
export function QuestionCreate() {
  return (
    <RegisterCreate resource="questions" title="questions.create" hint="questions.create_hint" defaultValues={{ received_on: today() }}>
      <ProviderInput />
      <PolicyInput />
      <DayInput source="received_on" must />
      <LineInput source="subject" whole must />
      <ProseInput source="question" minRows={4} must />
      <OwnerInput margin="none" />
    </RegisterCreate>
  )
}
