import { Button, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { UserView } from '../../../server/model/user.ts'
import { Section } from '../cases/Section.tsx'
import { formatDate, today } from '../common/dates.ts'
import { AbsenceDialog } from './AbsenceDialog.tsx'

/** When a colleague is away and who takes over; who may, changes it in a dialog. What has gone by is not told any more. */
export function AbsenceSection({ user, editable }: { user: UserView; editable: boolean }) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  const known = isAhead(user)
  return (
    <Section title={t('absence.title')} extra={editable && <Button onClick={() => setOpen(true)}>{t(known ? 'absence.change' : 'absence.record')}</Button>}>
      <Typography variant="body2" color={known ? 'text.primary' : 'text.secondary'}>
        {known
          ? [periodOf(user, t), user.deputy_name ? t('absence.replaced_by', { name: user.deputy_name }) : t('absence.no_deputy')].join(' ')
          : t('absence.none')}
      </Typography>
      {open && <AbsenceDialog user={user} known={known} onClose={() => setOpen(false)} />}
    </Section>
  )
}

function isAhead({ absent_from, absent_until }: UserView): boolean {
  return absent_from !== null && (absent_until === null || absent_until >= today())
}

function periodOf({ absent_from, absent_until }: UserView, t: ReturnType<typeof useTranslate>): string {
  const from = formatDate(absent_from)
  return absent_until ? t('absence.period', { from, until: formatDate(absent_until) }) : t('absence.open_ended', { from })
}
