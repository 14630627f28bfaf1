import { BooleanInput, TextInput } from 'react-admin'
import { FieldGrid } from '../../ui/cases/ReadFields.tsx'
import { CountInput } from '../../ui/forms/CountInput.tsx'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { EuroInput } from '../../ui/forms/EuroInput.tsx'
import { CareDemandInput } from './CareDemandInput.tsx'
import type { RequestSection } from './requestSections.ts'

/** The inputs of one section of a request. */
export function RequestInputs({ section }: { section: RequestSection }) {
  if (section === 'request')
    return (
      <FieldGrid>
        <DateInput source="submitted_on" helperText={false} />
        <EuroInput source="requested_cents" helperText={false} />
        <CountInput source="new_clients" helperText={false} />
      </FieldGrid>
    )
  if (section === 'grounds')
    return (
      <FieldGrid>
        <BooleanInput source="insured_growth" helperText={false} sx={wide} />
        <Prose source="insured_growth_explanation" />
        <BooleanInput source="unknown_circumstance" helperText={false} sx={wide} />
      </FieldGrid>
    )
  return (
    <FieldGrid>
      <Prose source="unforeseen_circumstance" />
      <Prose source="consequences" />
      <Prose source="production_statement" />
      <CareDemandInput source="volume_by_care_demand" />
    </FieldGrid>
  )
}

const wide = { gridColumn: '1 / -1' }
const Prose = ({ source }: { source: string }) => <TextInput source={source} multiline minRows={2} helperText={false} sx={wide} />
