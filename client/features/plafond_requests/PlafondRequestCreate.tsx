import { Box, Paper, Typography } from '@mui/material'
import { AutocompleteInput, CreateBase, ReferenceInput, required, useCreatePath, useTranslate } from 'react-admin'
import { useNavigate, useSearchParams } from 'react-router-dom'
import { today } from '../../ui/common/dates.ts'
import { PageTitle } from '../../ui/common/PageTitle.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { sourceOf } from '../../ui/forms/sourceOf.ts'
import { RequestInputs } from './RequestInputs.tsx'

/** Starts a plafond request on a contract, with what was asked; grounds and figures follow on its page. */
export function PlafondRequestCreate() {
  const t = useTranslate()
  const navigate = useNavigate()
  const createPath = useCreatePath()
  const [search] = useSearchParams()
  return (
    <CreateBase>
      <Box sx={{ py: 2, maxWidth: 760 }}>
        <PageTitle title={t('plafond_requests.create')} />
        <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
          {t('plafond_requests.create')}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('plafond_requests.create_hint')}
        </Typography>
        <Paper variant="outlined" sx={{ p: 2 }}>
          <RecordForm
            resource="plafond_requests"
            defaultValues={{ submitted_on: today(), ...sourceOf(search.get('source')) }}
            transform={(data) => ({ ...data, status: 'draft' })}
            submitLabel={t('plafond_requests.create_submit')}
            onSaved={(record) => navigate(createPath({ resource: 'plafond_requests', type: 'show', id: record.id }))}
            onCancel={() => navigate(createPath({ resource: 'plafond_requests', type: 'list' }))}
          >
            <ReferenceInput source="contract_id" reference="contracts" filter={{ status: ['active'] }} sort={{ field: 'reference', order: 'ASC' }}>
              <AutocompleteInput
                optionText={(contract) => [contract?.reference, contract?.provider_name].filter(Boolean).join(' · ')}
                filterToQuery={(q) => (q ? { q } : {})}
                validate={required()}
                helperText={false}
                sx={{ mb: 1 }}
              />
            </ReferenceInput>
            <RequestInputs section="request" />
          </RecordForm>
        </Paper>
      </Box>
    </CreateBase>
  )
}
