import { Box, Typography } from '@mui/material'
import { useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'
import { TypedBox } from '../forms/TypedBox.tsx'
import { problemOf } from '../typed/problemOf.ts'

interface DateRangeFilterProps {
  label: string
  /** A date (`_on`) or an instant (`_at`, `at`), whose days are those of Amsterdam. */
  source: string
}

/** A filter from a day to a day, typed as 30-09-2027. Props: `label`, `source`. */
export function DateRangeFilter({ label, source }: DateRangeFilterProps) {
  const translate = useTranslate()
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {label}
      </Typography>
      <Box sx={{ display: 'flex', gap: 1 }}>
        <DayBox name={`${source}_gte`} label={translate('app.from')} />
        <DayBox name={`${source}_lte`} label={translate('app.until')} />
      </Box>
    </Box>
  )
}

function DayBox({ name, label }: { name: string; label: string }) {
  const translate = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const stored = filterValues[name] ?? null
  const [typed, setTyped] = useState<{ value: unknown } | null>(null)
  const value = typed ? typed.value : stored
  const apply = (chosen = value) => {
    // What cannot be read stands in the box, marked, and filters on nothing.
    if (problemOf('date', chosen).problem) return
    const { [name]: _, ...others } = filterValues
    if (chosen !== stored) setFilters(chosen ? { ...others, [name]: String(chosen) } : others, undefined, false)
    setTyped(null)
  }
  return (
    <TypedBox
      kind="date"
      value={value}
      onChange={(next) => setTyped({ value: next })}
      onBlur={() => apply()}
      box={{
        label,
        placeholder: translate('app.date_placeholder'),
        onKeyDown: (event) => event.key === 'Enter' && apply(),
      }}
    />
  )
}
