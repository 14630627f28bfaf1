import { Box, Button, Typography } from '@mui/material'
import { useQuery } from '@tanstack/react-query'
import { useTranslate } from 'react-admin'
import { useChoiceText } from '../common/choices.ts'
import { request } from '../data/request.ts'

interface DemoLogin {
  username: string
  full_name: string
  role: string
  password: string
}

/** In a demonstration: its accounts with what each does, one press to enter. The server names none elsewhere. */
export function DemoLogins({ onChoose, disabled }: { onChoose: (account: { username: string; password: string }) => void; disabled: boolean }) {
  const t = useTranslate()
  const text = useChoiceText()
  const { data } = useQuery({
    queryKey: ['auth', 'demo'],
    queryFn: async () => (await request('/api/auth/demo')).json as DemoLogin[],
    retry: false,
  })
  if (!data || data.length === 0) return null
  return (
    <Box component="section" aria-labelledby="demo-logins" sx={{ mt: 3 }}>
      <Typography id="demo-logins" component="h2" variant="subtitle1" sx={{ fontWeight: 600 }}>
        {t('app.login.demo')}
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {t('app.login.demo_hint')}
      </Typography>
      {data.map(({ username, full_name, role, password }) => (
        <Button
          key={username}
          fullWidth
          disabled={disabled}
          onClick={() => onChoose({ username, password })}
          sx={{ display: 'block', textAlign: 'left', textTransform: 'none', py: 0.75 }}
        >
          <Box component="span" sx={{ display: 'block', fontWeight: 600 }}>
            {text('role', role)}: {full_name}
          </Box>
          <Box component="span" sx={{ display: 'block', color: 'text.secondary', fontWeight: 400, fontSize: 13 }}>
            {t(`app.login.does.${role}`)}
          </Box>
        </Button>
      ))}
    </Box>
  )
}
