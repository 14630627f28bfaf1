import { Typography } from '@mui/material'
import {
  BooleanInput,
  type Identifier,
  PasswordInput,
  required,
  SelectInput,
  TextInput,
  useGetResourceLabel,
  useRecordContext,
  useTranslate,
} from 'react-admin'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../ui/cases/CasePage.tsx'
import { HistoryList } from '../../ui/cases/HistoryList.tsx'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { Section } from '../../ui/cases/Section.tsx'
import { useChoices } from '../../ui/common/choices.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'
import { ForbiddenPage } from '../../ui/pages/ForbiddenPage.tsx'

/** One user: name, role, whether active; a new password; history. For the administrator. */
export function UserShow() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  if (!can('edit', 'users')) return <ForbiddenPage />
  return (
    <CasePage>
      <UserPage />
    </CasePage>
  )
}

function UserPage() {
  const record = useRecordContext()
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const roles = useChoices('role')
  if (!record) return null
  return (
    <>
      <CaseHeader
        parent={{ label: label('users', 2), to: '/users' }}
        reference={record.full_name}
        facts={record.username}
        strip={<ChoiceField source="role" group="role" />}
      />
      <SectionForm
        title={label('users', 1)}
        fields={['full_name', 'role', 'active']}
        inputs={
          <>
            <TextInput source="full_name" validate={required()} />
            <SelectInput source="role" choices={roles} validate={required()} />
            <BooleanInput source="active" helperText="users.active_hint" />
          </>
        }
      >
        <FieldGrid>
          <ReadField source="full_name" />
          <ReadField source="username" />
          <ReadField source="role" />
          <ReadField source="active" />
        </FieldGrid>
      </SectionForm>
      <SectionForm
        title={translate('resources.users.fields.password')}
        fields={['password']}
        inputs={<PasswordInput source="password" validate={required()} autoComplete="new-password" helperText="users.password_hint" />}
      >
        <Typography variant="body2" color="text.secondary">
          {translate('users.password_kept')}
        </Typography>
      </SectionForm>
      <Section title={translate('providers.tabs.history')}>
        <HistoryList resource="users" id={record.id} />
      </Section>
      <Section title={translate('users.did')} extra={<AllOf actorId={record.id} />}>
        <HistoryList actorId={record.id} />
      </Section>
    </>
  )
}

/** The log of this user, with all its filters. */
function AllOf({ actorId }: { actorId: Identifier }) {
  const translate = useTranslate()
  const filter = encodeURIComponent(JSON.stringify({ actor_id: actorId }))
  return <RecordLink to={`/audit_events?filter=${filter}`}>{translate('users.did_all')}</RecordLink>
}
