import { Typography } from '@mui/material'
import { NumberInput, type RaRecord, TextInput } from 'react-admin'
import { DateInput } from '../common/DateInput.tsx'
import { RecordForm } from '../common/RecordForm.tsx'
import type { Clause } from './clauseTypes.ts'

const numbers = ['date', 'from_date', 'preferred_date', 'days', 'years', 'percentage'] as const

/** Changes the dates, terms and percentage that rules read from a clause, and how it is applied. Its words are the policy's and stay. */
export function ClauseForm({ clause, onClose }: { clause: Clause; onClose: () => void }) {
  const used = numbers.filter((field) => clause[field] !== null && clause[field] !== undefined)
  return (
    <RecordForm resource="clauses" record={clause as unknown as RaRecord} fields={['reading', ...used]} onSaved={onClose} onCancel={onClose}>
      <Typography component="blockquote" variant="body2" sx={{ m: 0, mb: 2 }}>{`“${clause.quote}”`}</Typography>
      {used.map((field) => (field.includes('date') ? <DateInput key={field} source={field} /> : <NumberInput key={field} source={field} />))}
      <TextInput source="reading" multiline minRows={3} />
    </RecordForm>
  )
}
