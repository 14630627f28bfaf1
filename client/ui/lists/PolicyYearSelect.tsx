import { MenuItem, TextField } from '@mui/material'
import { useListContext, useTranslate } from 'react-admin'
import { inYear, usePolicyYears, withoutYear, yearOf } from './policyYear.ts'

interface PolicyYearSelectProps {
  value: number | null
  onChange: (year: number | null) => void
}

/** A choice of policy year, or all of them. */
export function PolicyYearSelect({ value, onChange }: PolicyYearSelectProps) {
  const t = useTranslate()
  const { years } = usePolicyYears()
  const shown = value === null || years.includes(value) ? years : [value, ...years]
  return (
    <TextField
      select
      label={t('app.policy_year.label')}
      value={value ?? 'all'}
      onChange={(event) => onChange(event.target.value === 'all' ? null : Number(event.target.value))}
      fullWidth={false}
      margin="none"
      sx={{ minWidth: 132, flexShrink: 0 }}
    >
      {shown.map((year) => (
        <MenuItem key={year} value={year}>
          {year}
        </MenuItem>
      ))}
      <MenuItem value="all">{t('app.policy_year.all')}</MenuItem>
    </TextField>
  )
}

/** The policy year of the list around it. */
export function PolicyYearFilter() {
  const { filterValues, setFilters } = useListContext()
  return <PolicyYearSelect value={yearOf(filterValues)} onChange={(year) => setFilters({ ...withoutYear(filterValues), ...inYear(year) }, undefined, false)} />
}
