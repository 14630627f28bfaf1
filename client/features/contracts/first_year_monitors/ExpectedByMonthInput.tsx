import { Box, FormControlLabel, Switch } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useFormContext, useWatch } from 'react-hook-form'
import type { FirstYearMonitorView } from '../../../../server/model/firstYearMonitor.ts'
import { FieldGrid } from '../../../ui/cases/ReadFields.tsx'
import { EuroInput } from '../../../ui/forms/EuroInput.tsx'
import { useMonthName } from './useMonthName.ts'

/** An amount for each of the twelve months instead of one for the year; it begins with the amounts that hold now. */
export function ExpectedByMonthInput({ monitor }: { monitor: FirstYearMonitorView }) {
  const t = useTranslate()
  const nameOf = useMonthName()
  const { setValue } = useFormContext()
  const amounts: (number | null)[] | null = useWatch({ name: 'expected_by_month' }) ?? null
  const { months } = monitor
  const change = (on: boolean) => setValue('expected_by_month', on ? months.map(({ expected_cents }) => expected_cents) : null, { shouldDirty: true })
  return (
    <Box data-field="expected_by_month">
      <FormControlLabel
        control={<Switch size="small" checked={amounts !== null} onChange={(_, on) => change(on)} />}
        label={t('first_years.by_month')}
        sx={{ my: 1 }}
      />
      {amounts !== null && (
        <FieldGrid minWidth={150}>
          {months.map(({ month }, index) => (
            <EuroInput key={month} source={`expected_by_month.${index}`} label={nameOf(month)} helperText={false} />
          ))}
        </FieldGrid>
      )}
    </Box>
  )
}
