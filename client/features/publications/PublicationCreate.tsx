import { Box, Paper, Typography } from '@mui/material'
import { BooleanInput, CreateBase, required, SelectInput, TextInput, useGetList, useRedirect, useTranslate } from 'react-admin'
import { PageTitle } from '../../ui/common/PageTitle.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { CareTypesInput } from './CareTypesInput.tsx'

/** Step one of a new list: of which policy, which care types, and how far. It is composed at once. */
export function PublicationCreate() {
  const t = useTranslate()
  const redirect = useRedirect()
  const { data: policies = [] } = useGetList('policies', { filter: { status: ['published', 'closed'] }, sort: { field: 'contract_starts_on', order: 'DESC' } })
  if (policies.length === 0) return null
  return (
    <CreateBase>
      <Box sx={{ py: 2, maxWidth: 640 }}>
        <PageTitle title={t('publications.create')} />
        <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
          {t('publications.create')}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('publications.create_hint')}
        </Typography>
        <Paper variant="outlined" sx={{ p: 2 }}>
          <RecordForm
            resource="publications"
            defaultValues={{ policy_id: policies[0]?.id, care_types: [] }}
            submitLabel={t('publications.compose')}
            savedMessage="publications.composed"
            onSaved={(record) => redirect('show', 'publications', record.id)}
            onCancel={() => redirect('list', 'publications')}
          >
            <SelectInput source="policy_id" choices={policies} optionText="code" validate={required()} fullWidth />
            <CareTypesInput policies={policies} />
            <BooleanInput source="include_signed" />
            <BooleanInput source="include_negotiating" />
            <BooleanInput source="leave_out_expired" />
            <TextInput source="title" fullWidth helperText="publications.title_hint" />
          </RecordForm>
        </Paper>
      </Box>
    </CreateBase>
  )
}
