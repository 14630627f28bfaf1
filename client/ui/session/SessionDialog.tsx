import { Alert, Button, Dialog, DialogActions, DialogContent, DialogTitle, TextField, Typography } from '@mui/material'
import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useId, useState } from 'react'
import { useAuthProvider, useTranslate } from 'react-admin'
import { loginProblem } from './loginProblem.ts'
import { type SessionTrouble, type SessionUser, useSession } from './sessionUser.ts'

/** Over the page, when the session of its user ended or somebody else logged in in another tab: logging in again leaves what was typed where it is. */
export function SessionDialog() {
  const { user, trouble } = useSession()
  return user && trouble ? <LoginAgain user={user} trouble={trouble} /> : null
}

/** Starts anew as whoever is signed in, or at the login page: what this tab's user typed goes with the page. */
const startAnew = () => window.location.assign('/')

function LoginAgain({ user, trouble }: { user: SessionUser; trouble: SessionTrouble }) {
  const t = useTranslate()
  const authProvider = useAuthProvider()
  const queryClient = useQueryClient()
  const heading = useId()
  const [password, setPassword] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    setBusy(true)
    setProblem(null)
    try {
      await authProvider?.login({ username: user.username, password })
      void queryClient.invalidateQueries()
    } catch (failure) {
      setProblem(loginProblem(failure))
    } finally {
      setBusy(false)
    }
  }
  const names = { name: user.fullName, other: trouble.kind === 'other' ? trouble.fullName : '' }
  return (
    <Dialog open fullWidth maxWidth="xs" aria-labelledby={heading}>
      <form onSubmit={(event) => void submit(event)}>
        <DialogTitle id={heading}>{t(`app.session.${trouble.kind}_title`)}</DialogTitle>
        <DialogContent>
          <Typography sx={{ mb: 2 }}>{t(`app.session.${trouble.kind}`, names)}</Typography>
          {problem && (
            <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
              {t(problem, { _: problem })}
            </Alert>
          )}
          <input type="text" name="username" autoComplete="username" value={user.username} readOnly hidden />
          <TextField
            label={t('app.session.password_of', names)}
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            autoFocus
            required
            slotProps={{ inputLabel: { required: false } }}
          />
        </DialogContent>
        <DialogActions sx={{ flexWrap: 'wrap' }}>
          <Button onClick={startAnew}>{t(trouble.kind === 'other' ? 'app.session.go_on_as' : 'app.session.somebody_else', names)}</Button>
          <Button type="submit" variant="contained" disabled={busy}>
            {t('app.session.login')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
