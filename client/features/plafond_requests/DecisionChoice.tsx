import { Box, FormControl, FormControlLabel, FormHelperText, Radio, RadioGroup } from '@mui/material'
import { useInput, useTranslate } from 'react-admin'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { formatEuro } from '../../ui/common/euro.ts'
import { EuroInput } from '../../ui/forms/EuroInput.tsx'

const chosen = (value: unknown) => (value ? undefined : 'plafond_requests.choose_decision')

/** The three possible decisions; granting a part asks the amount. */
export function DecisionChoice({ request }: { request: PlafondRequestView }) {
  const t = useTranslate()
  const { field, fieldState } = useInput({ source: 'decision', validate: chosen })
  return (
    <FormControl error={fieldState.invalid} sx={{ width: '100%', mb: 1 }}>
      <RadioGroup
        row
        value={field.value ?? ''}
        onChange={(_, value) => field.onChange(value)}
        name="decision"
        aria-label={t('plafond_requests.decision')}
        sx={{ alignItems: 'center', rowGap: 1 }}
      >
        <FormControlLabel
          value="whole"
          control={<Radio size="small" />}
          label={
            request.requested_cents === null
              ? t('plafond_requests.decision_whole')
              : `${t('plafond_requests.decision_whole')}: ${formatEuro(request.requested_cents)}`
          }
        />
        <FormControlLabel value="part" control={<Radio size="small" />} label={t('plafond_requests.decision_part')} />
        {field.value === 'part' && (
          <Box sx={{ width: 220, mr: 2 }}>
            <EuroInput source="granted_cents" label={t('plafond_requests.decision_amount')} helperText={false} />
          </Box>
        )}
        <FormControlLabel value="none" control={<Radio size="small" />} label={t('plafond_requests.decision_reject')} />
      </RadioGroup>
      {fieldState.error?.message && <FormHelperText>{t(fieldState.error.message.replace('@@react-admin@@', '').replaceAll('"', ''))}</FormHelperText>}
    </FormControl>
  )
}
