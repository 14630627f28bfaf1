import { Typography } from '@mui/material'
import { NumberInput, type RaRecord, required, SelectArrayInput, SelectInput, TextInput } from 'react-admin'
import { useChoices } from '../common/choices.ts'
import { DateInput } from '../common/DateInput.tsx'
import { RecordForm } from '../common/RecordForm.tsx'
import type { Clause } from './clauseTypes.ts'

const numbers = ['date', 'from_date', 'preferred_date', 'days', 'years', 'percentage'] as const

/** Changes the dates, terms and percentage that rules read from a clause, and how it is applied. Its words are the policy's and stay; in a draft, how hard it is held and on which tracks change too. */
export function ClauseForm({ clause, draft, onClose }: { clause: Clause; draft: boolean; onClose: () => void }) {
  const enforcements = useChoices('enforce')
  const tracks = useChoices('track')
  const used = numbers.filter((field) => clause[field] !== null && clause[field] !== undefined)
  return (
    <RecordForm
      resource="clauses"
      record={clause as unknown as RaRecord}
      fields={['reading_nl', 'reading', ...used, ...(draft ? ['enforce', 'tracks'] : [])]}
      onSaved={onClose}
      onCancel={onClose}
    >
      <Typography component="blockquote" variant="body2" sx={{ m: 0, mb: 2 }}>{`“${clause.quote}”`}</Typography>
      {used.map((field) => (field.includes('date') ? <DateInput key={field} source={field} /> : <NumberInput key={field} source={field} />))}
      {draft && <SelectInput source="enforce" choices={enforcements} translateChoice={false} validate={required()} fullWidth />}
      {draft && <SelectArrayInput source="tracks" choices={tracks} translateChoice={false} validate={required()} fullWidth />}
      <TextInput source="reading_nl" multiline minRows={3} />
      <TextInput source="reading" multiline minRows={2} />
    </RecordForm>
  )
}
