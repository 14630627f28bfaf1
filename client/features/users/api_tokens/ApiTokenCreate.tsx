import { Box, Paper } from '@mui/material'
import { useState } from 'react'
import { CreateBase, type RaRecord, required, SelectInput, TextInput, useGetResourceLabel, useRedirect, useTranslate } from 'react-admin'
import { CaseHeader } from '../../../ui/cases/CaseHeader.tsx'
import { useChoices } from '../../../ui/common/choices.ts'
import { DateInput } from '../../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'
import { NewToken } from './NewToken.tsx'

/** A new token: its name, its role and its last day. The server makes the secret, which stands here once. */
export function ApiTokenCreate() {
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const redirect = useRedirect()
  const roles = useChoices('role')
  const [made, setMade] = useState<RaRecord | null>(null)
  return (
    <CreateBase>
      <Box sx={{ py: 2, maxWidth: 560 }}>
        <CaseHeader parent={{ label: label('api_tokens', 2), to: '/api_tokens' }} reference={made?.name ?? translate('api_tokens.create')} />
        {made ? (
          <NewToken token={made.token} onKept={() => redirect('show', 'api_tokens', made.id)} />
        ) : (
          <Paper variant="outlined" sx={{ p: 2 }}>
            <RecordForm
              resource="api_tokens"
              submitLabel="ra.action.create"
              savedMessage={false}
              onSaved={setMade}
              onCancel={() => redirect('list', 'api_tokens')}
            >
              <TextInput source="name" validate={required()} autoFocus helperText="api_tokens.name_hint" />
              <SelectInput source="role" choices={roles} validate={required()} helperText="api_tokens.role_hint" />
              <DateInput source="expires_on" helperText="api_tokens.expires_hint" />
            </RecordForm>
          </Paper>
        )}
      </Box>
    </CreateBase>
  )
}
