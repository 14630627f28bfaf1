import { Box } from '@mui/material'
import { RecordContextProvider, SelectInput, TextInput } from 'react-admin'
import type { Refusal } from '../../../../server/model/answers.ts'
import type { AssessmentView, Outcome } from '../../../../server/model/assessment.ts'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { useChoices } from '../../../ui/common/choices.ts'
import { PolicyQuote } from '../../../ui/fields/PolicyQuote.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'
import { RefusalSummary } from '../../../ui/forms/RefusalSummary.tsx'
import { TriedOutcome } from './TriedOutcome.tsx'

interface AssessmentDetailsProps {
  row: AssessmentView
  editable: boolean
  tried?: Outcome
  refusals: Refusal[]
  onClose: () => void
}

const fieldsOf = (row: AssessmentView) =>
  row.kind === 'exclusion'
    ? ['outcome', 'occurred_on', 'evidence', 'assessed_on', 'valid_until']
    : ['outcome', ...(row.exemptable ? ['ground'] : []), 'evidence', 'assessed_on', 'valid_until']

/** The evidence and dates behind an answer; changed where they stand. */
export function AssessmentDetails({ row, editable, tried, refusals, onClose }: AssessmentDetailsProps) {
  const fields = fieldsOf(row)
  const outcomes = useChoices(row.kind === 'exclusion' ? 'exclusion_outcome' : 'condition_outcome').filter(({ id }) => id !== 'exempt' || row.exemptable)
  if (!editable)
    return (
      <Box sx={{ px: 1, pb: 1.5 }}>
        <RecordContextProvider value={row}>
          <FieldGrid>
            {fields.map((field) => (
              <ReadField key={field} source={field} resource="assessments" />
            ))}
          </FieldGrid>
        </RecordContextProvider>
        <PolicyQuote quote={row.quote} source={row.source} clause={row.clause} />
      </Box>
    )
  return (
    <Box sx={{ px: 1, pt: 1, pb: 1.5 }}>
      <PolicyQuote quote={row.quote} source={row.source} clause={row.clause} />
      <RefusalSummary refusals={refusals} resource="assessments" />
      <RecordForm resource="assessments" record={row} fields={fields} onSaved={onClose} onCancel={onClose}>
        <FieldGrid>
          <SelectInput source="outcome" choices={outcomes} translateChoice={false} helperText={false} />
          {fields.includes('occurred_on') && <DateInput source="occurred_on" helperText={false} />}
          {fields.includes('ground') && <TextInput source="ground" helperText={false} />}
          <TextInput source="evidence" helperText={false} />
          <DateInput source="assessed_on" helperText={false} />
          <DateInput source="valid_until" helperText={false} />
        </FieldGrid>
        <TriedOutcome outcome={tried} />
      </RecordForm>
    </Box>
  )
}
