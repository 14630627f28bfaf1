import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined'
import { Box, IconButton, InputAdornment, TextField } from '@mui/material'
import { useRef, useState } from 'react'
import { FieldTitle, InputHelperText, type InputProps, useInput, useResourceContext, useTranslate } from 'react-admin'
import { formatDate, parseDate } from '../common/dates.ts'

type DateInputProps = Omit<InputProps, 'format' | 'parse'> & { fullWidth?: boolean; sx?: object }

const readable = (value: unknown): string | undefined => (value && (typeof value !== 'string' || !parseDate(value)) ? 'app.validation.date' : undefined)

/**
 * A calendar date: shows and takes "30-09-2027" (also 30-9-27, 30/9/2027, 2027-09-30), stores `YYYY-MM-DD` (null when empty). The button opens a calendar.
 * Props: `source`, `label`, `helperText`, `validate`, `disabled`, as any react-admin input. What cannot be read stays in the box with an error.
 */
export function DateInput({ label, helperText, validate, fullWidth = true, sx, ...rest }: DateInputProps) {
  const resource = useResourceContext()
  const translate = useTranslate()
  const validators = [readable, ...(Array.isArray(validate) ? validate : validate ? [validate] : [])]
  const { field, fieldState, id, isRequired } = useInput({
    ...rest,
    label,
    validate: validators,
    format: (value: unknown) => value,
    parse: (value: unknown) => value,
  })
  const [typing, setTyping] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const { error, invalid } = fieldState
  const stored = typeof field.value === 'string' ? field.value : ''
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={typing ?? formatDate(stored)}
      onChange={(event) => {
        setTyping(event.target.value)
        const date = parseDate(event.target.value)
        field.onChange(date === undefined ? event.target.value : date)
      }}
      onBlur={() => {
        setTyping(null)
        field.onBlur()
      }}
      label={label === false ? undefined : <FieldTitle label={label} source={rest.source} resource={resource} isRequired={isRequired} />}
      placeholder={translate('app.date_placeholder')}
      error={invalid}
      helperText={<InputHelperText error={error?.message} helperText={helperText} />}
      disabled={rest.disabled}
      fullWidth={fullWidth}
      size="small"
      sx={sx}
      slotProps={{
        htmlInput: { inputMode: 'numeric', autoComplete: 'off' },
        input: {
          endAdornment: (
            <InputAdornment position="end">
              <Box
                component="input"
                ref={picker}
                type="date"
                tabIndex={-1}
                aria-hidden
                value={parseDate(stored) ?? ''}
                onChange={(event: React.ChangeEvent<HTMLInputElement>) => field.onChange(event.target.value || null)}
                sx={{ position: 'absolute', right: 0, bottom: 0, width: 1, height: 1, opacity: 0, border: 0, p: 0, pointerEvents: 'none' }}
              />
              <IconButton
                size="small"
                edge="end"
                disabled={rest.disabled}
                aria-label={translate('app.action.open_calendar')}
                onClick={() => picker.current?.showPicker?.()}
              >
                <CalendarIcon fontSize="inherit" />
              </IconButton>
            </InputAdornment>
          ),
        },
      }}
    />
  )
}
