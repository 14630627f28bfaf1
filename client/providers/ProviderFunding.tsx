import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import { FieldGrid, ReadField } from '../cases/ReadFields.tsx'
import { ClauseQuote } from '../fields/ClauseQuote.tsx'
import { DateInput } from '../forms/DateInput.tsx'
import { SectionForm } from '../forms/SectionForm.tsx'

/** The more sustainable choice and the part in the experiment with modular funding, both dated (KV-P-13, KV-P-14). */
export function ProviderFunding() {
  const t = useTranslate()
  return (
    <SectionForm
      title={t('providers.sections.funding')}
      fields={['sustainable_choice_on', 'modular_funding_from', 'modular_funding_until']}
      inputs={
        <FieldGrid minWidth={200}>
          <DateInput source="sustainable_choice_on" helperText="providers.sustainable_hint" />
          <DateInput source="modular_funding_from" helperText={false} />
          <DateInput source="modular_funding_until" helperText="providers.modular_hint" />
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
