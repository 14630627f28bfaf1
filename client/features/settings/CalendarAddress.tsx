import CopyIcon from '@mui/icons-material/ContentCopyOutlined'
import { Alert, Button, Stack, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { formatInstant } from '../../ui/common/dates.ts'
import type { ChangeSettings } from './useSettings.ts'

/** The address of one's own calendar: made, shown this once, made anew, taken back. */
export function CalendarAddress({ madeAt, change }: { madeAt: string | null; change: ChangeSettings }) {
  const t = useTranslate()
  const notify = useNotify()
  const [address, setAddress] = useState<string | null>(null)
  const tell = (error: Error) => notify(error.message, { type: 'warning' })
  const make = () => change('POST', 'calendar').then((made) => setAddress(String(made.address)), tell)
  const takeBack = () =>
    change('DELETE', 'calendar').then(() => {
      setAddress(null)
      notify('settings.calendar_taken_back', { type: 'info' })
    }, tell)
  const copy = (text: string) =>
    navigator.clipboard.writeText(text).then(
      () => notify('api_tokens.copied', { type: 'info' }),
      () => notify('settings.calendar_not_copied', { type: 'warning' }),
    )
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {madeAt ? t('settings.calendar_made', { at: formatInstant(madeAt) }) : t('settings.calendar_none')}
      </Typography>
      {address && (
        <>
          <Alert severity="warning" variant="outlined" sx={{ mb: 2 }}>
            {t('settings.calendar_once')}
          </Alert>
          <TextField
            label={t('resources.users.fields.calendar')}
            value={address}
            fullWidth
            multiline
            onFocus={(event) => event.target.select()}
            slotProps={{ htmlInput: { readOnly: true, spellCheck: false } }}
          />
        </>
      )}
      <Stack direction="row" sx={{ gap: 1, flexWrap: 'wrap', mt: address ? 2 : 0 }}>
        {address && (
          <Button variant="contained" startIcon={<CopyIcon />} onClick={() => void copy(address)}>
            {t('api_tokens.copy')}
          </Button>
        )}
        <Button variant="outlined" onClick={() => void make()}>
          {t(madeAt ? 'settings.calendar_renew' : 'settings.calendar_make')}
        </Button>
        {madeAt && <Button onClick={() => void takeBack()}>{t('settings.calendar_take_back')}</Button>}
      </Stack>
    </>
  )
}
