import { Button } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Confirm, FormDataConsumer, type RaRecord, required, SelectInput, TextInput, useDelete, useNotify, useTranslate } from 'react-admin'
import type { QualificationView } from '../../../server/model/qualification.ts'
import { useChoices } from '../../ui/common/choices.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'

const fields = ['kind', 'state', 'since', 'applied_on', 'valid_until', 'detail', 'evidence']

/** Adds or changes a qualification of a provider. */
export function QualificationForm({
  providerId,
  qualification,
  onClose,
}: {
  providerId: number
  qualification: QualificationView | null
  onClose: () => void
}) {
  const kinds = useChoices('qualification_kind')
  const states = useChoices('qualification_state')
  const hospices = useChoices('hospice_detail')
  return (
    <RecordForm
      resource="qualifications"
      record={(qualification ?? undefined) as RaRecord | undefined}
      defaultValues={{ state: 'held' }}
      fields={fields}
      transform={(values) => (qualification ? values : { ...values, provider_id: providerId })}
      onSaved={onClose}
      onCancel={onClose}
      actions={qualification && <DeleteQualification qualification={qualification} onDeleted={onClose} />}
    >
      <SelectInput source="kind" choices={kinds} validate={required()} />
      <SelectInput source="state" choices={states} validate={required()} />
      <FormDataConsumer>
        {({ formData }) => (
          <>
            {formData.state === 'applied' ? <DateInput source="applied_on" /> : <DateInput source="since" />}
            <DateInput source="valid_until" />
            {formData.kind === 'hospice_list' ? <SelectInput source="detail" choices={hospices} /> : <TextInput source="detail" />}
          </>
        )}
      </FormDataConsumer>
      <TextInput source="evidence" multiline minRows={2} />
    </RecordForm>
  )
}

function DeleteQualification({ qualification, onDeleted }: { qualification: QualificationView; onDeleted: () => void }) {
  const translate = useTranslate()
  const notify = useNotify()
  const queryClient = useQueryClient()
  const { can } = useIdentity()
  const [asking, setAsking] = useState(false)
  const [remove] = useDelete('qualifications', { id: qualification.id, previousData: qualification }, { mutationMode: 'pessimistic' })
  if (!can('delete', 'qualifications')) return null
  const confirm = () =>
    remove(
      'qualifications',
      { id: qualification.id, previousData: qualification },
      {
        mutationMode: 'pessimistic',
        onSuccess: () => {
          void queryClient.invalidateQueries({ queryKey: ['qualifications'] })
          onDeleted()
        },
        onError: (error) => notify((error as Error).message, { type: 'error' }),
      },
    )
  return (
    <>
      <Button color="error" onClick={() => setAsking(true)} sx={{ ml: 'auto' }}>
        {translate('ra.action.delete')}
      </Button>
      {asking && (
        <Confirm
          isOpen
          title="providers.delete_qualification"
          content="providers.delete_qualification_hint"
          confirm="ra.action.delete"
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  )
}
