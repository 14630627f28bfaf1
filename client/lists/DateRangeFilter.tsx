import { Box, TextField, Typography } from '@mui/material'
import { useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { addDays, formatDate, parseDate } from '../common/dates.ts'

interface DateRangeFilterProps {
  label: string
  /** A date (`_on`) or an instant (`_at`, `at`): for an instant the last day is included whole. */
  source: string
}

/** A filter from a day to a day, typed as 30-09-2027. Props: `label`, `source`. */
export function DateRangeFilter({ label, source }: DateRangeFilterProps) {
  const translate = useTranslate()
  const instant = !source.endsWith('_on') && source !== 'valid_until'
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <DayBox name={`${source}_gte`} label={translate('app.from')} write={(date) => date} read={(value) => value} />
        <DayBox
          name={`${source}_lte`}
          label={translate('app.until')}
          write={(date) => (instant ? addDays(date, 1) : date)}
          read={(value) => (instant ? addDays(value, -1) : value)}
        />
      </Box>
    </Box>
  )
}

function DayBox({ name, label, write, read }: { name: string; label: string; write: (date: string) => string; read: (value: string) => string }) {
  const { filterValues, setFilters } = useListContext()
  const stored = filterValues[name] ? formatDate(read(filterValues[name])) : ''
  const [typing, setTyping] = useState<string | null>(null)
  const apply = () => {
    if (typing === null) return
    const date = parseDate(typing)
    const { [name]: _, ...others } = filterValues
    if (date !== undefined) setFilters(date ? { ...others, [name]: write(date) } : others, undefined, false)
    setTyping(null)
  }
  return (
    <TextField
      label={label}
      value={typing ?? stored}
      placeholder="dd-mm-jjjj"
      onChange={(event) => setTyping(event.target.value)}
      onBlur={apply}
      onKeyDown={(event) => event.key === 'Enter' && apply()}
      error={typing !== null && typing.length >= 10 && !parseDate(typing)}
      slotProps={{ htmlInput: { inputMode: 'numeric' } }}
    />
  )
}
