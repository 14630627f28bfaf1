import { Box, Paper, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

/** A titled block of a case page that is not a form of its own. Props: `title`, `extra` beside the title. */
export function Section({ title, extra, children }: { title: string; extra?: ReactNode; children: ReactNode }) {
  const heading = useId()
  return (
    <Paper component="section" variant="outlined" aria-labelledby={heading} sx={{ p: 2, mb: 2 }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, mb: 1, minHeight: 32, flexWrap: 'wrap' }}>
        <Typography id={heading} component="h2" variant="h6" sx={{ flex: 1 }}>
          {title}
        </Typography>
        {extra}
      </Box>
      {children}
    </Paper>
  )
}
