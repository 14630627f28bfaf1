import { BooleanInput, required, TextInput, useGetResourceLabel, useRecordContext, useTranslate } from 'react-admin'
import { CaseHeader } from '../../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../../ui/cases/CasePage.tsx'
import { HistoryList } from '../../../ui/cases/HistoryList.tsx'
import { FieldGrid, ReadField } from '../../../ui/cases/ReadFields.tsx'
import { Section } from '../../../ui/cases/Section.tsx'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../../ui/fields/ChoiceField.tsx'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { SectionForm } from '../../../ui/forms/SectionForm.tsx'
import { ForbiddenPage } from '../../../ui/pages/ForbiddenPage.tsx'

/** One token: what it may do, until when, and taking it back. The secret itself is nowhere kept. */
export function ApiTokenShow() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  if (!can('show', 'api_tokens')) return <ForbiddenPage />
  return (
    <CasePage>
      <ApiTokenPage />
    </CasePage>
  )
}

function ApiTokenPage() {
  const record = useRecordContext()
  const translate = useTranslate()
  const label = useGetResourceLabel()
  if (!record) return null
  return (
    <>
      <CaseHeader parent={{ label: label('api_tokens', 2), to: '/api_tokens' }} reference={record.name} strip={<ChoiceField source="role" group="role" />} />
      <SectionForm
        title={label('api_tokens', 1)}
        fields={['name', 'expires_on', 'revoked']}
        inputs={
          <>
            <TextInput source="name" validate={required()} />
            <DateInput source="expires_on" helperText="api_tokens.expires_hint" />
            <BooleanInput source="revoked" helperText="api_tokens.revoked_hint" />
          </>
        }
      >
        <FieldGrid>
          <ReadField source="name" />
          <ReadField source="role" />
          <ReadField source="expires_on" />
          <ReadField source="revoked" />
          <ReadField source="created_at" />
        </FieldGrid>
      </SectionForm>
      <Section title={translate('providers.tabs.history')}>
        <HistoryList resource="api_tokens" id={record.id} />
      </Section>
    </>
  )
}
