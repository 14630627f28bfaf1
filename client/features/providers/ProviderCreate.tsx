import { Box, Paper, Typography } from '@mui/material'
import { CreateBase, required, SelectInput, TextInput, useGetResourceLabel, useRedirect, useTranslate } from 'react-admin'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { useChoices } from '../../ui/common/choices.ts'
import { isAgbCode } from '../../ui/forms/checks.ts'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'

/** A new provider: asks only what is needed to start. */
export function ProviderCreate() {
  const translate = useTranslate()
  const label = useGetResourceLabel()
  const redirect = useRedirect()
  const kinds = useChoices('provider_kind')
  return (
    <CreateBase>
      <Box sx={{ py: 2, maxWidth: 560 }}>
        <CaseHeader parent={{ label: label('providers', 2), to: '/providers' }} reference={translate('providers.create')} />
        <Paper variant="outlined" sx={{ p: 2 }}>
          <Typography color="text.secondary" variant="body2" sx={{ mb: 1 }}>
            {translate('providers.create_hint')}
          </Typography>
          <RecordForm
            resource="providers"
            submitLabel="ra.action.create"
            onSaved={(record) => redirect('show', 'providers', record.id)}
            onCancel={() => redirect('list', 'providers')}
          >
            <TextInput source="name" validate={required()} autoFocus />
            <SelectInput source="kind" choices={kinds} validate={required()} />
            <TextInput source="agb_code" validate={isAgbCode} helperText="providers.agb_hint" />
          </RecordForm>
        </Paper>
      </Box>
    </CreateBase>
  )
}
