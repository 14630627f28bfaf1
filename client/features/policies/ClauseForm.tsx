import { type RaRecord, required, SelectArrayInput, SelectInput, TextInput, useLocaleState } from 'react-admin'
import type { ClauseView } from '../../../server/model/clause.ts'
import { useChoices } from '../../ui/common/choices.ts'
import { CountInput } from '../../ui/forms/CountInput.tsx'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { PercentageInput } from '../../ui/forms/PercentageInput.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { Contradictions } from './Contradictions.tsx'
import { EditionInputs, editionFields } from './EditionInputs.tsx'

const figures = ['date', 'from_date', 'preferred_date', 'days', 'years', 'percentage'] as const

/**
 * Changes the words of a clause, the dates, terms and percentage that rules read from it, and how it is applied. In a draft how hard it is held and on
 * which tracks change too; in a published policy the change is a new edition.
 */
export function ClauseForm({ clause, policy, onClose }: { clause: ClauseView; policy: RaRecord; onClose: () => void }) {
  const draft = policy.status === 'draft'
  const enforcements = useChoices('enforce')
  const tracks = useChoices('track', policy.tracks)
  const [locale] = useLocaleState()
  // The Dutch screens have the English reading where it is to be mended alone.
  const withEnglish = locale !== 'nl' || clause.warnings.some(({ field }) => field === 'reading')
  const used = figures.filter((field) => clause[field] !== null && clause[field] !== undefined)
  const own = [...used, 'section', 'quote', 'reading_nl', ...(withEnglish ? ['reading'] : [])]
  return (
    <RecordForm resource="clauses" record={clause} fields={[...own, ...(draft ? ['enforce', 'tracks'] : editionFields)]} onSaved={onClose} onCancel={onClose}>
      {used.map((field) =>
        field.includes('date') ? (
          <DateInput key={field} source={field} validate={required()} />
        ) : field === 'percentage' ? (
          <PercentageInput key={field} source={field} decimals={0} validate={required()} />
        ) : (
          <CountInput key={field} source={field} validate={required()} />
        ),
      )}
      <Contradictions warnings={clause.warnings} />
      <TextInput source="section" fullWidth multiline validate={required()} />
      <TextInput source="quote" multiline minRows={2} fullWidth validate={required()} />
      {draft && <SelectInput source="enforce" choices={enforcements} translateChoice={false} validate={required()} fullWidth />}
      {draft && <SelectArrayInput source="tracks" choices={tracks} translateChoice={false} validate={required()} fullWidth />}
      <TextInput source="reading_nl" multiline minRows={2} fullWidth />
      {withEnglish && <TextInput source="reading" multiline minRows={2} fullWidth />}
      {!draft && <EditionInputs policy={policy} gathering={{ part: 'clause', record: clause, fields: own, onGathered: onClose }} />}
    </RecordForm>
  )
}
