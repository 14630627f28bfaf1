import { Box, Button } from '@mui/material'
import { BooleanInput, TextInput, useGetOne, useRecordContext, useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { formatInstant } from '../../ui/common/dates.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { ChoiceField } from '../../ui/fields/ChoiceField.tsx'
import { SectionForm } from '../../ui/forms/SectionForm.tsx'
import { CareTypesInput } from './CareTypesInput.tsx'
import { useStep } from './useStep.tsx'

/** Step one: what the list holds. Another choice composes it anew. */
export function ChooseStep() {
  const t = useTranslate()
  const { can } = useIdentity()
  const publication = useRecordContext<PublicationView>()
  const { data: policy } = useGetOne('policies', { id: publication?.policy_id }, { enabled: publication !== undefined })
  const { take, isPending, problem } = useStep(publication)
  if (!publication) return null
  return (
    <SectionForm
      title={t('publications.steps.choose')}
      fields={['care_types', 'include_signed', 'include_negotiating', 'leave_out_expired', 'title']}
      extra={
        can('edit', 'publications') && (
          <Button size="small" disabled={isPending} onClick={() => void take({ status: 'draft' }, 'publications.composed')}>
            {t('publications.recompose')}
          </Button>
        )
      }
      inputs={
        <Box>
          <CareTypesInput policies={policy ? [policy] : []} />
          <BooleanInput source="include_signed" />
          <BooleanInput source="include_negotiating" />
          <BooleanInput source="leave_out_expired" />
          <TextInput source="title" fullWidth helperText="publications.title_hint" />
        </Box>
      }
    >
      {problem}
      <FieldGrid>
        <ReadField source="care_types">
          <ChoiceField source="care_types" group="care_type" />
        </ReadField>
        <ReadField source="include_signed" />
        <ReadField source="include_negotiating" />
        <ReadField source="leave_out_expired" />
        <ReadField source="composed_at">{formatInstant(publication.composed_at)}</ReadField>
      </FieldGrid>
    </SectionForm>
  )
}
