import { Box, Typography } from '@mui/material'
import { useId } from 'react'
import { BooleanInput, type RaRecord, required, TextInput, useTranslate } from 'react-admin'
import { ClauseQuote } from '../../ui/fields/ClauseQuote.tsx'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { GatherButton, type Gathering } from './GatherButton.tsx'

/** What a change of a published policy is sent with. */
export const editionFields = ['edition_on', 'edition_reason', 'edition_told', 'edition_care_demand_typing'] as const

interface EditionInputsProps {
  policy: RaRecord
  /** Without it there is nothing to gather: the edition is made of what was. */
  gathering?: Gathering
  /** How many changes it makes an edition of. */
  smart_count?: number
}

/** Asks the day, the reason and who was told of a change of a published policy, and says which edition it makes. */
export function EditionInputs({ policy, gathering, smart_count = 1 }: EditionInputsProps) {
  const t = useTranslate()
  const label = useFieldLabel('policies')
  const heading = useId()
  return (
    <Box role="group" aria-labelledby={heading} sx={{ borderTop: 1, borderColor: 'divider', mt: 2, pt: 2 }}>
      <Typography id={heading} component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('policies.becomes_edition', { edition: policy.edition + 1, smart_count })}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2, maxWidth: 640 }}>
        {t('policies.becomes_edition_hint')} {policy.edition_promise && <ClauseQuote code={policy.edition_promise} policyId={Number(policy.id)} />}
      </Typography>
      {gathering && <GatherButton policy={policy} {...gathering} />}
      <DateInput source="edition_on" label={label('edition_on')} validate={required()} />
      <TextInput source="edition_reason" label={label('edition_reason')} multiline minRows={2} fullWidth validate={required()} />
      <TextInput source="edition_told" label={label('edition_told')} multiline minRows={2} fullWidth validate={required()} />
      {policy.care_types?.includes('ggz') && (
        <BooleanInput source="edition_care_demand_typing" label={label('edition_care_demand_typing')} helperText="policies.care_demand_typing_hint" />
      )}
    </Box>
  )
}
