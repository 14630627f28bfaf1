import { Typography } from '@mui/material'
import { useGetList, useRecordContext, useTranslate } from 'react-admin'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { ClauseQuote } from '../../ui/fields/ClauseQuote.tsx'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'

/** When the uniform extra conditions of a few elv performances were published (KV-P-15); only on a policy that speaks of them. */
export function UniformConditions() {
  const policy = useRecordContext()
  const t = useTranslate()
  const { data } = useGetList('clauses', {
    filter: { policy_id: policy?.id, code: 'KV-P-15' },
    sort: { field: 'id', order: 'ASC' },
    pagination: { page: 1, perPage: 1 },
  })
  if (!policy || !data || data.length === 0) return null
  return (
    <SectionForm
      title={t('policies.uniform_conditions')}
      resource="policies"
      fields={['uniform_conditions_on']}
      inputs={<DateInput source="uniform_conditions_on" label={t('policies.uniform_conditions_on')} helperText={false} sx={{ maxWidth: 280 }} />}
    >
      <Typography variant="body2" color="text.secondary" component="div" sx={{ mb: 1 }}>
        {t('policies.uniform_conditions_hint')} <ClauseQuote code="KV-P-15" policyId={Number(policy.id)} />
      </Typography>
      <FieldGrid>
        <ReadField source="uniform_conditions_on" label={t('policies.uniform_conditions_on')}>
          {policy.uniform_conditions_on ? undefined : t('policies.uniform_conditions_missing')}
        </ReadField>
      </FieldGrid>
    </SectionForm>
  )
}
