import { Chip, Typography } from '@mui/material'
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
import type { UserView } from '../../../server/model/user.ts'
import { AbsenceSection } from '../../ui/absence/AbsenceSection.tsx'
import { useAbsenceText } from '../../ui/absence/useAbsenceText.ts'
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

/** One user: team and absence for everybody; role, reminders, a new password and the history for the administrator. */
export function UserShow() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  if (!can('show', 'users')) return <ForbiddenPage />
  return (
    <CasePage>
      <UserPage />
    </CasePage>
  )
}

function UserPage() {
  const record = useRecordContext<UserView>()
  const label = useGetResourceLabel()
  const { identity, role, can } = useIdentity()
  const away = useAbsenceText()(record)
  if (!record) return null
  const keeps = can('edit', 'users')
  return (
    <>
      <CaseHeader
        parent={{ label: label('users', 2), to: '/users' }}
        reference={record.full_name}
        facts={[record.username, record.team].filter(Boolean).join(' · ')}
        strip={
          (keeps || away) && (
            <>
              {keeps && <ChoiceField source="role" group="role" />}
              {away && <Chip size="small" label={away} />}
            </>
          )
        }
      />
      {keeps && <UserDetails />}
      <AbsenceSection user={record} editable={role === 'team_lead' || role === 'admin' || record.id === identity?.id} />
      {keeps && <PasswordAndHistory id={record.id} />}
    </>
  )
}

/** What the administrator keeps of a user. */
function UserDetails() {
  const label = useGetResourceLabel()
  const roles = useChoices('role')
  const digests = useChoices('digest')
  return (
    <SectionForm
      title={label('users', 1)}
      fields={['full_name', 'role', 'team', 'email', 'digest', 'active']}
      inputs={
        <>
          <TextInput source="full_name" validate={required()} />
          <SelectInput source="role" choices={roles} validate={required()} />
          <TextInput source="team" />
          <TextInput source="email" type="email" helperText="users.email_hint" />
          <SelectInput source="digest" choices={digests} validate={required()} />
          <BooleanInput source="active" helperText="users.active_hint" />
        </>
      }
    >
      <FieldGrid>
        <ReadField source="full_name" />
        <ReadField source="username" />
        <ReadField source="role" />
        <ReadField source="team" />
        <ReadField source="email" />
        <ReadField source="digest" />
        <ReadField source="active" />
      </FieldGrid>
    </SectionForm>
  )
}

function PasswordAndHistory({ id }: { id: Identifier }) {
  const translate = useTranslate()
  return (
    <>
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
        <HistoryList resource="users" id={id} />
      </Section>
      <Section title={translate('users.did')} extra={<AllOf actorId={id} />}>
        <HistoryList actorId={id} />
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
