import { Box, Paper } from '@mui/material'
import { CreateBase, PasswordInput, required, SelectInput, TextInput, useGetResourceLabel, useRedirect, useTranslate } from 'react-admin'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { useChoices } from '../../ui/common/choices.ts'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'

/** A new user, with a first password. */
export function UserCreate() {
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const redirect = useRedirect()
  const roles = useChoices('role')
  return (
    <CreateBase>
      <Box sx={{ py: 2, maxWidth: 560 }}>
        <CaseHeader parent={{ label: label('users', 2), to: '/users' }} reference={translate('users.create')} />
        <Paper variant="outlined" sx={{ p: 2 }}>
          <RecordForm
            resource="users"
            submitLabel="ra.action.create"
            onSaved={(record) => redirect('show', 'users', record.id)}
            onCancel={() => redirect('list', 'users')}
          >
            <TextInput source="full_name" validate={required()} autoFocus />
            <TextInput source="username" validate={required()} autoComplete="off" />
            <SelectInput source="role" choices={roles} validate={required()} />
            <TextInput source="team" />
            <TextInput source="email" type="email" autoComplete="off" helperText="users.email_hint" />
            <PasswordInput source="password" validate={required()} autoComplete="new-password" helperText="users.password_hint" />
          </RecordForm>
        </Paper>
      </Box>
    </CreateBase>
  )
}
