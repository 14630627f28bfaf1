import { Box } from '@mui/material'
import type { ReactNode } from 'react'

/** One fact in the strip under a case's name: what it is, and its value. */
export const Fact = ({ label, children }: { label: string; children: ReactNode }) => (
  <Box component="span" sx={{ display: 'inline-flex', gap: 0.5, alignItems: 'center', flexWrap: 'wrap' }}>
    <Box component="span" sx={{ color: 'text.secondary' }}>
      {label}:
    </Box>
    {children}
  </Box>
)
