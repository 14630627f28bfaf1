import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { type RaRecord, required, TextInput, useRedirect, useTranslate } from 'react-admin'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { useFieldLabel } from '../../ui/fields/useFieldText.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'

/** Copies a policy to a next period: a draft with every date moved along, to be looked at and changed before it is published. */
export function CopyPolicy({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const redirect = useRedirect()
  const label = useFieldLabel('policies')
  const { can } = useIdentity()
  const [open, setOpen] = useState(false)
  if (!can('edit', 'policies')) return null
  const close = () => setOpen(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('policies.copy')}</Button>
      <SidePanel open={open} title={t('policies.copy')} onClose={close}>
        <Typography sx={{ mb: 2 }}>{t('policies.copy_hint')}</Typography>
        <RecordForm
          resource={`policies/${policy.id}/copy`}
          defaultValues={policy.next_period}
          submitLabel={t('policies.copy_submit')}
          savedMessage="policies.copied"
          onSaved={(record) => redirect(`/policies/${record.id}/show?tab=compare`)}
          onCancel={close}
        >
          <TextInput source="code" label={label('code')} fullWidth validate={required()} />
          <TextInput source="title" label={label('title')} fullWidth multiline validate={required()} />
          <DateInput source="contract_starts_on" label={label('contract_starts_on')} validate={required()} />
          <DateInput source="contract_ends_on" label={label('contract_ends_on')} validate={required()} />
        </RecordForm>
      </SidePanel>
    </>
  )
}
