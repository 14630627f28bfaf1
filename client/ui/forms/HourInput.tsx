import { Box, FormHelperText, TextField } from '@mui/material'
import { useState } from 'react'
import { FieldTitle, type InputProps, useInput, useResourceContext, useTranslate, ValidationError } from 'react-admin'
import { type DayAndHour, dayAndHourOf, instantOf, unfinished } from '../typed/dayAndHour.ts'
import { readHour } from '../typed/readHour.ts'
import { CalendarButton } from './CalendarButton.tsx'
import { TypedBox } from './TypedBox.tsx'

const asIs = (value: unknown) => value
const readable = (value: unknown) => (value ? instantOf(dayAndHourOf(value)).problem : undefined)

/** A day and an hour in Amsterdam, whatever the zone and language of the browser; stores the instant in UTC. Says so where an hour does not exist, or comes twice. */
export function HourInput({ helperText, validate, ...rest }: Omit<InputProps, 'format' | 'parse'>) {
  const resource = useResourceContext()
  const translate = useTranslate()
  const validators = [readable, ...(Array.isArray(validate) ? validate : validate ? [validate] : [])]
  const { field, fieldState, id, isRequired } = useInput({ ...rest, validate: validators, format: asIs, parse: asIs })
  const [typing, setTyping] = useState<string | null>(null)
  const parts = dayAndHourOf(field.value)
  const change = (part: Partial<DayAndHour>) => {
    const next = { ...parts, ...part }
    const read = instantOf(next)
    field.onChange(read.problem === undefined ? read.instant : unfinished(next))
  }
  const read = instantOf(parts)
  const problem = typing === null && read.problem ? translate(read.problem) : undefined
  const { error } = fieldState
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1, alignItems: 'flex-start' }}>
        <TypedBox
          kind="date"
          value={parts.date}
          onChange={(date) => change({ date: (date as string | null) ?? '' })}
          onBlur={field.onBlur}
          box={{
            id,
            name: field.name,
            inputRef: field.ref,
            label: <FieldTitle source={rest.source} resource={resource} isRequired={isRequired} />,
            placeholder: translate('app.date_placeholder'),
            slotProps: { input: { endAdornment: <CalendarButton value={parts.date} onChange={(date) => change({ date })} /> } },
          }}
        />
        <TextField
          size="small"
          label={translate('app.hour')}
          value={typing ?? parts.time}
          onChange={(event) => {
            setTyping(event.target.value)
            change({ time: readHour(event.target.value) ?? event.target.value })
          }}
          onBlur={() => setTyping(null)}
          error={Boolean(error ?? problem)}
          sx={{ width: 120, flexShrink: 0 }}
          slotProps={{ htmlInput: { autoComplete: 'off' } }}
        />
      </Box>
      {(error || problem) && <FormHelperText error>{error?.message ? <ValidationError error={error.message} /> : problem}</FormHelperText>}
      {read.instant && read.twice && <FormHelperText>{translate('app.hour_twice')}</FormHelperText>}
      {helperText && <FormHelperText>{typeof helperText === 'string' ? translate(helperText) : helperText}</FormHelperText>}
    </Box>
  )
}
