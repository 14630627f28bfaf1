import { Box, Typography } from '@mui/material'
import { useId } from 'react'
import { BooleanInput, type RaRecord, required, TextInput, useTranslate } from 'react-admin'
import { DateInput } from '../forms/DateInput.tsx'

/** What a change of a published policy is sent with. */
export const editionFields = ['edition_on', 'edition_reason', 'edition_told', 'edition_care_demand_typing'] as const

/** Asks the day, the reason and who was told of a change of a published policy, and says which edition it makes. */
export function EditionInputs({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const heading = useId()
  return (
    <Box role="group" aria-labelledby={heading} sx={{ borderTop: 1, borderColor: 'divider', mt: 2, pt: 2 }}>
      <Typography id={heading} component="h3" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('policies.becomes_edition', { edition: policy.edition + 1 })}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2, maxWidth: 640 }}>
        {t('policies.becomes_edition_hint')}
      </Typography>
      <DateInput source="edition_on" validate={required()} />
      <TextInput source="edition_reason" multiline minRows={2} fullWidth validate={required()} />
      <TextInput source="edition_told" multiline minRows={2} fullWidth validate={required()} />
      {policy.care_types?.includes('ggz') && <BooleanInput source="edition_care_demand_typing" helperText="policies.care_demand_typing_hint" />}
    </Box>
  )
}
