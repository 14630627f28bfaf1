import { Paper, Typography } from '@mui/material'
import { type ReactNode, useId } from 'react'

interface BlockProps {
  title: string
  /** What the figures are, and where they come from. */
  hint?: string
  /** Over the whole width. */
  wide?: boolean
  children: ReactNode
}

/** One subject of the season, on paper never broken over two pages. */
export function Block({ title, hint, wide = false, children }: BlockProps) {
  const id = useId()
  return (
    <Paper
      component="section"
      aria-labelledby={id}
      variant="outlined"
      sx={{ p: 2, minWidth: 0, gridColumn: wide ? '1 / -1' : undefined, breakInside: 'avoid' }}
    >
      <Typography id={id} component="h2" variant="h6">
        {title}
      </Typography>
      {hint && (
        <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
          {hint}
        </Typography>
      )}
      {children}
    </Paper>
  )
}
