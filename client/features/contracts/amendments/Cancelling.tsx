import { Box, Button, Typography } from '@mui/material'
import { useState } from 'react'
import { required, TextInput, useTranslate } from 'react-admin'
import type { AmendmentView } from '../../../../server/model/amendment.ts'
import { SidePanel } from '../../../ui/cases/SidePanel.tsx'
import { formatDate } from '../../../ui/common/dates.ts'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { RecordForm } from '../../../ui/forms/RecordForm.tsx'

/** That an amendment was cancelled, by whom and why; or, for a team lead, the cancelling of one that was a mistake. A decision's goes with the decision. */
export function Cancelling({ amendment }: { amendment: AmendmentView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [isOpen, setOpen] = useState(false)
  const close = () => setOpen(false)
  if (amendment.cancelled_on)
    return (
      <Typography variant="body2" sx={{ fontWeight: 600, whiteSpace: 'pre-wrap' }}>
        {t('amendments.cancelled', { date: formatDate(amendment.cancelled_on), name: amendment.cancelled_by_name ?? '' })} {amendment.cancel_reason}
      </Typography>
    )
  if (amendment.plafond_request_id || !can('cancel', 'amendments')) return null
  return (
    <Box>
      <Button size="small" onClick={() => setOpen(true)} sx={{ ml: -0.5 }}>
        {t('amendments.cancel')}
      </Button>
      <SidePanel open={isOpen} title={t('amendments.cancel')} onClose={close}>
        <Typography sx={{ mb: 2 }}>{t('amendments.cancel_hint')}</Typography>
        <RecordForm resource="amendments" record={amendment} fields={['cancel_reason']} submitLabel={t('amendments.cancel')} onSaved={close} onCancel={close}>
          <TextInput source="cancel_reason" validate={required()} multiline minRows={2} helperText={false} />
        </RecordForm>
      </SidePanel>
    </Box>
  )
}
