import { Alert, Box, Button, Paper, TextField, Typography } from '@mui/material'
import { type FormEvent, useState } from 'react'
import { useLogin, useTranslate } from 'react-admin'
import { PageTitle } from '../common/PageTitle.tsx'
import { loginProblem } from '../session/loginProblem.ts'
import { DemoLogins } from './DemoLogins.tsx'

/** The login page: username, password, and why it did not work; in a demonstration its accounts. */
export function LoginPage() {
  const translate = useTranslate()
  const login = useLogin()
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [error, setError] = useState<string | null>(null)
  const [busy, setBusy] = useState(false)
  const enter = async (account: { username: string; password: string }) => {
    setBusy(true)
    setError(null)
    try {
      await login(account)
    } catch (failure) {
      setError(loginProblem(failure))
      setBusy(false)
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!busy) void enter({ username, password })
  }
  return (
    <Box
      component="main"
      sx={{ minHeight: '100vh', display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', placeItems: 'center', bgcolor: 'background.default', p: 2 }}
    >
      <PageTitle title={translate('app.login.title')} />
      <Paper variant="outlined" sx={{ p: 4, width: 380, maxWidth: '100%' }}>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 1.5, mb: 3 }}>
          <Box component="img" src="/logo.svg" alt="" sx={{ width: 36, height: 36 }} />
          <div>
            <Typography component="h1" variant="h5" sx={{ fontWeight: 700 }}>
              {translate('app.product')}
            </Typography>
            <Typography variant="body2" color="text.secondary">
              {translate('app.login.intro')}
            </Typography>
          </div>
        </Box>
        {error && (
          <Alert severity="error" variant="outlined" sx={{ mb: 2 }}>
            {translate(error, { _: error })}
          </Alert>
        )}
        <form onSubmit={submit}>
          <TextField
            label={translate('ra.auth.username')}
            name="username"
            value={username}
            onChange={(event) => setUsername(event.target.value)}
            autoComplete="username"
            autoFocus
            required
            slotProps={{ inputLabel: { required: false } }}
          />
          <TextField
            label={translate('ra.auth.password')}
            name="password"
            type="password"
            value={password}
            onChange={(event) => setPassword(event.target.value)}
            autoComplete="current-password"
            required
            slotProps={{ inputLabel: { required: false } }}
          />
          <Button type="submit" variant="contained" fullWidth size="medium" disabled={busy} sx={{ mt: 2 }}>
            {translate('ra.auth.sign_in')}
          </Button>
        </form>
        <DemoLogins disabled={busy} onChoose={(account) => void enter(account)} />
      </Paper>
    </Box>
  )
}
