import { Button, Typography } from '@mui/material'
import { useEffect, useState } from 'react'
import { type RaRecord, required, TextInput, useTranslate } from 'react-admin'
import { useLocation } from 'react-router-dom'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { DateInput } from '../../ui/forms/DateInput.tsx'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'
import { ContradictionSummary } from './Contradictions.tsx'
import { ImpactReminder } from './policy_impacts/ImpactReminder.tsx'

/** Publishes a draft policy with the day it was made known and the decision it rests on. */
export function PublishPolicy({ policy }: { policy: RaRecord }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [open, setOpen] = useState(false)
  const { search } = useLocation()
  // A link in the panel leads to another part of the page behind it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: when the address has changed
  useEffect(() => setOpen(false), [search])
  if (policy.status !== 'draft' || !can('edit', 'policies')) return null
  const close = () => setOpen(false)
  return (
    <>
      <Button variant="contained" onClick={() => setOpen(true)}>
        {t('policies.publish')}
      </Button>
      <SidePanel open={open} title={t('policies.publish')} onClose={close}>
        <Typography sx={{ mb: 2 }}>{t('policies.publish_hint')}</Typography>
        <ContradictionSummary policy={policy} />
        <ImpactReminder policy={policy} />
        <RecordForm
          resource="policies"
          record={policy}
          fields={['published_on', 'published_reason']}
          transform={(data) => ({ ...data, status: 'published' })}
          submitLabel={t('policies.publish')}
          savedMessage="policies.published"
          onSaved={close}
          onCancel={close}
        >
          <DateInput source="published_on" validate={required()} />
          <TextInput source="published_reason" multiline minRows={3} fullWidth validate={required()} />
        </RecordForm>
      </SidePanel>
    </>
  )
}
