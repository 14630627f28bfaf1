import { Box, Typography } from '@mui/material'
import type { ReactNode } from 'react'
import { useRecordContext, useResourceContext } from 'react-admin'
import { useFieldLabel, useFieldText } from '../fields/useFieldText.ts'

/** A grid of ReadField or inputs: as many columns as fit. Props: `minWidth` of a column (default 220 px). */
export function FieldGrid({ children, minWidth = 220 }: { children: ReactNode; minWidth?: number }) {
  return (
    <Box
      component="div"
      sx={{ display: 'grid', gridTemplateColumns: `repeat(auto-fill, minmax(min(${minWidth}px, 100%), 1fr))`, columnGap: 3, rowGap: 1.5, alignItems: 'start' }}
    >
      {children}
    </Box>
  )
}

interface ReadFieldProps {
  source: string
  label?: string
  /** Shown instead of the value as text. */
  children?: ReactNode
  resource?: string
  /** Takes the whole width of the grid. */
  wide?: boolean
  /** Without its label: the title of the section says it already. */
  bare?: boolean
}

/** A label and a value read by the field's name (euros, dates, words of choices). Props: `source`, `label`, `wide`, `bare`, `children` to show something else than text. */
export function ReadField({ source, label, children, wide = false, bare = false, ...rest }: ReadFieldProps) {
  const record = useRecordContext()
  const resource = useResourceContext(rest) ?? ''
  const fieldLabel = useFieldLabel(resource)
  const text = useFieldText()
  return (
    <Box data-field={source} sx={wide ? { gridColumn: '1 / -1' } : undefined}>
      {!bare && (
        <Typography component="div" variant="caption" color="text.secondary">
          {label ?? fieldLabel(source)}
        </Typography>
      )}
      <Typography component="div" variant="body2" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
        {children ?? text(resource, source, record?.[source])}
      </Typography>
    </Box>
  )
}
