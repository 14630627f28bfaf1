import { Box, Paper, Typography } from '@mui/material'
import { useEffect } from 'react'
import { AutocompleteInput, CreateBase, ReferenceInput, required, SelectInput, useCreatePath, useGetOne, useTranslate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router-dom'
import type { ChoiceGroup } from '../../i18n/choiceGroups.ts'
import { FieldGrid } from '../../ui/cases/ReadFields.tsx'
import { useChoices } from '../../ui/common/choices.ts'
import { PageTitle } from '../../ui/common/PageTitle.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { sourceOf } from '../../ui/forms/sourceOf.ts'
import { CreateOutlook } from './CreateOutlook.tsx'

/** Starts a contract: asks only what a draft needs. The rest is filled in on its page. */
export function ContractCreate() {
  const t = useTranslate()
  const navigate = useNavigate()
  const createPath = useCreatePath()
  const { identity } = useIdentity()
  const [search] = useSearchParams()
  const given = sourceOf(search.get('source'))
  return (
    <CreateBase>
      <Box sx={{ py: 2, maxWidth: 760 }}>
        <PageTitle title={t('contracts.create')} />
        <Typography component="h1" variant="h5" sx={{ fontWeight: 600 }}>
          {t('contracts.create')}
        </Typography>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {t('contracts.create_hint')}
        </Typography>
        <Paper variant="outlined" sx={{ p: 2 }}>
          <RecordForm
            resource="contracts"
            defaultValues={given}
            transform={(data) => ({ ...data, status: 'draft', owner_id: identity?.id })}
            submitLabel={t('contracts.create_submit')}
            onSaved={(record) => navigate(createPath({ resource: 'contracts', type: 'show', id: record.id }))}
            onCancel={() => navigate(createPath({ resource: 'contracts', type: 'list' }))}
          >
            <FieldGrid minWidth={320}>
              <Box sx={{ gridColumn: '1 / -1' }}>
                <ReferenceInput source="provider_id" reference="providers" filter={{ archived: false }} sort={{ field: 'name', order: 'ASC' }}>
                  <AutocompleteInput
                    optionText={(provider) => [provider?.name, provider?.agb_code, provider?.city].filter(Boolean).join(' · ')}
                    filterToQuery={(q) => (q ? { q } : {})}
                    validate={required()}
                    helperText={false}
                  />
                </ReferenceInput>
              </Box>
              <ReferenceInput source="policy_id" reference="policies" filter={{ status: ['published'] }} sort={{ field: 'contract_starts_on', order: 'DESC' }}>
                <SelectInput optionText="title" validate={required()} helperText={false} />
              </ReferenceInput>
              <PolicyChoices />
              <CreateOutlook />
            </FieldGrid>
          </RecordForm>
        </Paper>
      </Box>
    </CreateBase>
  )
}

/** A switch of the quality statute comes of an accepted notice alone. */
const typedOrigins = ['known', 'new']

/** What the chosen policy offers: its care types, tracks and period. */
function PolicyChoices() {
  const { setValue, getValues } = useFormContext()
  const policyId = useWatch({ name: 'policy_id' })
  const { data: policy } = useGetOne('policies', { id: policyId }, { enabled: Boolean(policyId) })
  useEffect(() => {
    if (!policy) return
    setValue('starts_on', policy.contract_starts_on)
    setValue('ends_on', policy.contract_ends_on)
    if (!policy.care_types.includes(getValues('care_type'))) setValue('care_type', policy.care_types.length === 1 ? policy.care_types[0] : null)
    if (!policy.tracks.includes(getValues('track'))) setValue('track', policy.tracks.length === 1 ? policy.tracks[0] : null)
  }, [policy, setValue, getValues])
  return (
    <>
      <Choice source="care_type" group="care_type" must only={policy?.care_types} />
      <Choice source="track" group="track" must only={policy?.tracks} />
      <Choice source="origin" group="origin" only={typedOrigins} />
      <DateInput source="starts_on" helperText={false} />
      <DateInput source="ends_on" helperText={false} />
    </>
  )
}

function Choice({ source, group, only, must }: { source: string; group: ChoiceGroup; only?: readonly string[]; must?: boolean }) {
  return <SelectInput source={source} choices={useChoices(group, only)} validate={must ? required() : undefined} translateChoice={false} helperText={false} />
}
