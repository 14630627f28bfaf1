import { TextInput } from 'react-admin'
import { DateInput } from '../common/DateInput.tsx'
import { today } from '../common/dates.ts'
import { RegisterCreate } from '../registers/RegisterCreate.tsx'
import { OwnerInput, PolicyInput, ProseInput, ProviderInput } from '../registers/registerInputs.tsx'

/** A question that a provider has put. */
export function QuestionCreate() {
  return (
    <RegisterCreate resource="questions" title="questions.create" hint="questions.create_hint" defaultValues={{ received_on: today() }}>
      <ProviderInput />
      <PolicyInput />
      <DateInput source="received_on" helperText={false} />
      <TextInput source="subject" helperText={false} sx={{ gridColumn: '1 / -1', m: 0 }} />
      <ProseInput source="question" minRows={4} />
      <OwnerInput />
    </RegisterCreate>
  )
}
