import { DateInput } from '../../../ui/forms/DateInput.tsx'
import type { StepInputs } from '../RegisterStepDialog.tsx'
import { ProseInput } from '../registerInputs.tsx'

const decision: StepInputs = {
  fields: ['decided_on', 'motivation'],
  dated: 'decided_on',
  inputs: (
    <>
      <DateInput source="decided_on" helperText={false} />
      <ProseInput source="motivation" />
    </>
  ),
}
const dated = (field: string): StepInputs => ({ fields: [field], dated: field, inputs: <DateInput source={field} helperText={false} /> })

/** What each step of a request asks. */
export const coordinationSteps: Readonly<Record<string, StepInputs>> = {
  requested: dated('received_on'),
  granted: decision,
  rejected: decision,
  withdrawn: dated('closed_on'),
}
