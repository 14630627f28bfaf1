import { Alert, Button, Typography } from '@mui/material'
import { useGetResourceLabel, useNotify, useRecordContext, useTranslate } from 'react-admin'
import { sendableStatuses } from '../../../server/model/mail.ts'
import { CaseHeader } from '../../ui/cases/CaseHeader.tsx'
import { CasePage } from '../../ui/cases/CasePage.tsx'
import { FieldGrid, ReadField } from '../../ui/cases/ReadFields.tsx'
import { Section } from '../../ui/cases/Section.tsx'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { useSaveRecord } from '../../ui/forms/useSaveRecord.ts'
import { ForbiddenPage } from '../../ui/pages/ForbiddenPage.tsx'

/** One mail as text: to whom, what became of it, and sending it after all. */
export function MailShow() {
  const { identity, can } = useIdentity()
  if (!identity) return null
  if (!can('show', 'mails')) return <ForbiddenPage />
  return (
    <CasePage>
      <MailPage />
    </CasePage>
  )
}

function MailPage() {
  const mail = useRecordContext()
  const t = useTranslate()
  const label = useGetResourceLabel()
  const notify = useNotify()
  const save = useSaveRecord('mails')
  if (!mail) return null
  const send = () =>
    save({ status: 'waiting' }, mail).then(
      () => notify('mails.sending', { type: 'info' }),
      (error: Error) => notify(error.message, { type: 'warning' }),
    )
  return (
    <>
      <CaseHeader
        parent={{ label: label('mails', 2), to: '/mails' }}
        reference={mail.subject}
        facts={mail.recipient}
        strip={<StatusChip group="mail_status" value={mail.status} />}
        actions={
          sendableStatuses.includes(mail.status) && (
            <Button variant="outlined" onClick={() => void send()}>
              {t('mails.send')}
            </Button>
          )
        }
      />
      {mail.problem && (
        <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
          {mail.problem}
        </Alert>
      )}
      <Section title={label('mails', 1)}>
        <FieldGrid>
          <ReadField source="recipient" />
          <ReadField source="created_at" />
          <ReadField source="sent_at" />
        </FieldGrid>
        <Typography component="pre" sx={{ mt: 2, font: 'inherit', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
          {mail.body}
        </Typography>
      </Section>
    </>
  )
}
