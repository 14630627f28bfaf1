import { Box } from '@mui/material'
import { BooleanInput, TextInput } from 'react-admin'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { Presence } from '../Presence.tsx'
import { ProseInput } from '../registerInputs.tsx'
import { RequirementSection } from './RequirementSection.tsx'

const functions = ['agreement_triage', 'agreement_capacity', 'agreement_referral', 'agreement_evaluation'] as const

/** The agreement with the preferred insurer: what of the coordination function it covers. */
export const AgreementSection = () => (
  <RequirementSection
    clause="KV-P-5"
    fields={['agreement_on', ...functions, 'agreement_evidence']}
    inputs={
      <>
        <FieldGrid minWidth={280}>
          {functions.map((source) => (
            <BooleanInput key={source} source={source} helperText={false} />
          ))}
        </FieldGrid>
        <Box sx={{ mt: 1 }}>
          <FieldGrid>
            <DateInput source="agreement_on" helperText={false} />
            <TextInput source="agreement_evidence" helperText={false} />
          </FieldGrid>
        </Box>
      </>
    }
  >
    <Box sx={{ mb: 1.5 }}>
      {functions.map((source) => (
        <Presence key={source} source={source} />
      ))}
    </Box>
    <FieldGrid>
      <ReadField source="agreement_on" />
      <ReadField source="agreement_evidence" />
    </FieldGrid>
  </RequirementSection>
)

/** The business case: what the function costs, the fee agreed, and that our share is needed. */
export const BusinessCaseSection = () => (
  <RequirementSection
    clause="KV-P-6"
    fields={['business_case_on', 'cost_cents', 'agreed_fee_cents', 'follow_format', 'share_needed', 'share_explanation']}
    inputs={
      <FieldGrid>
        <DateInput source="business_case_on" helperText={false} />
        <EuroInput source="cost_cents" helperText={false} />
        <EuroInput source="agreed_fee_cents" helperText={false} />
        <BooleanInput source="follow_format" helperText={false} sx={{ gridColumn: '1 / -1' }} />
        <BooleanInput source="share_needed" helperText={false} sx={{ gridColumn: '1 / -1' }} />
        <ProseInput source="share_explanation" minRows={2} />
      </FieldGrid>
    }
  >
    <FieldGrid>
      <ReadField source="business_case_on" />
      <ReadField source="cost_cents" />
      <ReadField source="agreed_fee_cents" />
    </FieldGrid>
    <Box sx={{ my: 1 }}>
      <Presence source="follow_format" />
      <Presence source="share_needed" />
    </Box>
    <ReadField source="share_explanation" wide />
  </RequirementSection>
)

/** The preferred insurer's consent to the total amount. */
export const ConsentSection = () => (
  <RequirementSection
    clause="KV-P-7"
    fields={['consent_on', 'consent_total_cents', 'consent_evidence']}
    inputs={
      <FieldGrid>
        <DateInput source="consent_on" helperText={false} />
        <EuroInput source="consent_total_cents" helperText={false} />
        <TextInput source="consent_evidence" helperText={false} />
      </FieldGrid>
    }
  >
    <FieldGrid>
      <ReadField source="consent_on" />
      <ReadField source="consent_total_cents" />
      <ReadField source="consent_evidence" />
    </FieldGrid>
  </RequirementSection>
)
