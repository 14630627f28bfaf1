import { Box } from '@mui/material'
import { type FieldProps, useFieldValue } from 'react-admin'
import { formatDate, formatInstant } from '../common/dates.ts'

type DutchDateFieldProps = Omit<FieldProps, 'source'> & { source?: string; value?: string | null; empty?: string }

/** A date as "30-09-2027", an instant (`_at`) as "30-09-2027 14:05". Props: `source` of the record in context, or `value`; `empty` (default "–"). */
export function DutchDateField({ source = '', value, empty = '–', record }: DutchDateFieldProps) {
  const own = useFieldValue({ source, record })
  const date: string | null | undefined = value === undefined ? own : value
  if (!date) return <span>{empty}</span>
  return (
    <Box component="time" dateTime={date} sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
      {date.includes('T') ? formatInstant(date) : formatDate(date)}
    </Box>
  )
}
