import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField } from '@mui/material'
import { type FormEvent, useId, useState } from 'react'
import { useNotify, useTranslate } from 'react-admin'
import { request } from '../data/request.ts'
import { fieldErrorsOf } from '../forms/answers.ts'
import { useSession } from '../session/sessionUser.ts'

const boxes = [
  ['current', 'current-password'],
  ['next', 'new-password'],
  ['again', 'new-password'],
] as const
type Passwords = Record<(typeof boxes)[number][0], string>

const empty: Passwords = { current: '', next: '', again: '' }

/** Changes one's own password: the current one, and the new one twice. The other sessions of this account end. */
export function OwnPassword({ onClose }: { onClose: () => void }) {
  const t = useTranslate()
  const notify = useNotify()
  const heading = useId()
  const { user } = useSession()
  const [passwords, setPasswords] = useState(empty)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [busy, setBusy] = useState(false)
  const { current, next, again } = passwords
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    if (next !== again) return setErrors({ again: t('app.password.different') })
    setBusy(true)
    try {
      await request('/api/auth/password', { method: 'POST', body: JSON.stringify({ current, next }) })
      notify('app.password.changed', { type: 'info' })
      onClose()
    } catch (failure) {
      const found = fieldErrorsOf(failure)
      setErrors(Object.keys(found).length > 0 ? found : { none: (failure as Error).message })
      setBusy(false)
    }
  }
  return (
    <Dialog open onClose={(_, reason) => reason === 'escapeKeyDown' && onClose()} fullWidth maxWidth="xs" aria-labelledby={heading}>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={heading}>{t('app.password.title')}</DialogTitle>
        <DialogContent>
          {errors.none && (
            <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
              {errors.none}
            </Alert>
          )}
          <input type="text" name="username" autoComplete="username" value={user?.username ?? ''} readOnly hidden />
          {boxes.map(([name, autoComplete]) => (
            <TextField
              key={name}
              name={name}
              type="password"
              label={t(`app.password.${name}`)}
              value={passwords[name]}
              onChange={(event) => setPasswords({ ...passwords, [name]: event.target.value })}
              error={Boolean(errors[name])}
              helperText={errors[name] ?? (name === 'next' ? t('app.password.hint') : undefined)}
              autoComplete={autoComplete}
              autoFocus={name === 'current'}
              required
              slotProps={{ inputLabel: { required: false } }}
            />
          ))}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {t('app.password.change')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
