import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { required, TextInput, useTranslate } from 'react-admin'
import type { PublicationView } from '../../../server/model/publication.ts'
import { SidePanel } from '../../ui/cases/SidePanel.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { RecordForm } from '../../ui/forms/RecordForm.tsx'

/** Withdraws the list in force with a reason; the one before it is in force again. */
export function WithdrawList({ publication }: { publication: PublicationView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [open, setOpen] = useState(false)
  if (publication.status !== 'published' || !can('edit', 'publications')) return null
  const close = () => setOpen(false)
  return (
    <>
      <Button color="error" onClick={() => setOpen(true)} sx={{ ml: 'auto' }}>
        {t('publications.withdraw')}
      </Button>
      <SidePanel open={open} title={t('publications.withdraw')} onClose={close}>
        <Typography sx={{ mb: 2 }}>{t('publications.withdraw_hint')}</Typography>
        <RecordForm
          resource="publications"
          record={publication}
          fields={['reason']}
          transform={(data) => ({ ...data, status: 'withdrawn' })}
          submitLabel={t('publications.withdraw')}
          savedMessage="publications.withdrawn"
          onSaved={close}
          onCancel={close}
        >
          <TextInput source="reason" multiline minRows={3} fullWidth validate={required()} autoFocus />
        </RecordForm>
      </SidePanel>
    </>
  )
}
