import { Box } from '@mui/material'
import { type FieldProps, useFieldValue } from 'react-admin'
import { formatEuro, formatEuroShort } from '../common/euro.ts'

type EuroFieldProps = Omit<FieldProps, 'source'> & { source?: string; value?: number | null; short?: boolean; empty?: string }

/**
 * Cents as "€ 1.234,56", or with `short` as "€ 1,2 mln" (the full amount in the tooltip). Tabular digits.
 * Props: `source` of the record in context, or `value` in cents; `short`; `empty` (default "–").
 */
export function EuroField({ source = '', value, short = false, empty = '–', record }: EuroFieldProps) {
  const own = useFieldValue({ source, record })
  const cents: number | null | undefined = value === undefined ? own : value
  if (cents === null || cents === undefined) return <span>{empty}</span>
  return (
    <Box component="span" title={short ? formatEuro(cents) : undefined} sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {short ? formatEuroShort(cents) : formatEuro(cents)}
    </Box>
  )
}
