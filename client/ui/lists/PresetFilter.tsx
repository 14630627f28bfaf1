import { Box, Checkbox, FormControlLabel, Typography } from '@mui/material'
import { useListContext } from 'react-admin'
import { sameValue } from '../forms/sameValue.ts'

interface PresetFilterProps {
  label: string
  /** What each box sets when it is on: one or more filters that belong together. */
  presets: readonly { name: string; filter: Record<string, unknown> }[]
}

/** Filters that are more than one value of one field, a checkbox each ("neemt nu deel": begun by today and not over). Props: `label`, `presets`. */
export function PresetFilter({ label, presets }: PresetFilterProps) {
  const { filterValues, setFilters } = useListContext()
  const isOn = (filter: Record<string, unknown>) => Object.entries(filter).every(([key, value]) => sameValue(filterValues[key], value))
  const toggle = (filter: Record<string, unknown>) => {
    const others = Object.fromEntries(Object.entries(filterValues).filter(([key]) => !(key in filter)))
    setFilters(isOn(filter) ? others : { ...others, ...filter }, undefined, false)
  }
  return (
    <Box component="fieldset" sx={{ border: 0, p: 0, m: 0, mb: 2 }}>
      <Typography component="legend" variant="subtitle2" sx={{ p: 0 }}>
        {label}
      </Typography>
      {presets.map(({ name, filter }) => (
        <FormControlLabel
          key={name}
          control={<Checkbox size="small" checked={isOn(filter)} onChange={() => toggle(filter)} sx={{ p: 0.5 }} />}
          label={
            <Box component="span" sx={{ fontSize: 14 }}>
              {name}
            </Box>
          }
          sx={{ display: 'flex', mr: 0, ml: -0.5 }}
        />
      ))}
    </Box>
  )
}
