import { Box, Button, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import { PageTitle } from '../common/PageTitle.tsx'

/** A page that only says something: what happened, and the next move. */
export function PageMessage({ title, text, action }: { title: string; text: string; action?: ReactNode }) {
  const translate = useTranslate()
  return (
    <Box sx={{ maxWidth: 520, mx: 'auto', py: 10, px: 2 }}>
      <PageTitle title={title} />
      <Typography component="h1" variant="h5" sx={{ fontWeight: 600, mb: 1 }}>
        {title}
      </Typography>
      <Typography color="text.secondary" sx={{ mb: 3 }}>
        {text}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>
        {action}
        <Button component={Link} to="/" variant={action ? 'text' : 'contained'}>
          {translate('app.action.to_start')}
        </Button>
      </Box>
    </Box>
  )
}
