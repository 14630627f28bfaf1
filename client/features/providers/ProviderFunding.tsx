import { Box, Typography } from '@mui/material'
import { BooleanInput, useTranslate } from 'react-admin'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { ClauseQuote } from '../../ui/fields/ClauseQuote.tsx'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'

/** The more sustainable choice, the part in the experiment with modular funding, and the approach for a purchasing talk, all dated (KV-P-13, KV-P-14, KV-X-6). */
export function ProviderFunding() {
  const t = useTranslate()
  return (
    <SectionForm
      title={t('providers.sections.funding')}
      fields={['sustainable_choice_on', 'modular_funding_from', 'modular_funding_until', 'approached_on', 'talk_held']}
      inputs={
        <FieldGrid minWidth={200}>
          <DateInput source="sustainable_choice_on" helperText="providers.sustainable_hint" />
          <DateInput source="modular_funding_from" helperText={false} />
          <DateInput source="modular_funding_until" helperText="providers.modular_hint" />
          <DateInput source="approached_on" helperText={false} />
          <BooleanInput source="talk_held" helperText={false} />
        </FieldGrid>
      }
    >
      <Asked clause="KV-P-13" title={t('providers.sustainable')}>
        <ReadField source="sustainable_choice_on" label={t('providers.granted_on')} />
      </Asked>
      <Asked clause="KV-P-14" title={t('providers.modular')}>
        <ReadField source="modular_funding_from" label={t('app.from')} />
        <ReadField source="modular_funding_until" label={t('app.until')} />
      </Asked>
      <Asked clause="KV-X-6" title={t('providers.approached')}>
        <ReadField source="approached_on" label={t('providers.approached_on')} />
        <ReadField source="talk_held" />
      </Asked>
    </SectionForm>
  )
}

/** One thing that the policy speaks of, with its words on request. */
function Asked({ clause, title, children }: { clause: string; title: string; children: React.ReactNode }) {
  return (
    <Box sx={{ '& + &': { mt: 1.5 } }}>
      <Typography variant="body2" component="div" sx={{ fontWeight: 500, mb: 0.5 }}>
        {title} <ClauseQuote code={clause} />
      </Typography>
      <FieldGrid minWidth={140}>{children}</FieldGrid>
    </Box>
  )
}
