import { InputAdornment, TextField } from '@mui/material'
import { useState } from 'react'
import { FieldTitle, InputHelperText, type InputProps, useInput, useResourceContext } from 'react-admin'
import { formatAmount, parseEuro } from '../common/euro.ts'

type EuroInputProps = Omit<InputProps, 'format' | 'parse'> & { fullWidth?: boolean; sx?: object }

const readable = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? 'app.validation.euro' : undefined)
const written = (value: unknown): string => (typeof value === 'number' ? formatAmount(value) : ((value as string | null) ?? ''))

/**
 * An amount in euros: shows "1.234,56", stores whole cents in `source` (null when empty).
 * Props: `source`, `label`, `helperText`, `validate`, `disabled`, as any react-admin input. What cannot be read stays in the box with an error.
 */
export function EuroInput({ label, helperText, validate, fullWidth = true, sx, ...rest }: EuroInputProps) {
  const resource = useResourceContext()
  const validators = [readable, ...(Array.isArray(validate) ? validate : validate ? [validate] : [])]
  const { field, fieldState, id, isRequired } = useInput({
    ...rest,
    label,
    validate: validators,
    format: (value: unknown) => value,
    parse: (value: unknown) => value,
  })
  const [typing, setTyping] = useState<string | null>(null)
  const { error, invalid } = fieldState
  return (
    <TextField
      id={id}
      name={field.name}
      inputRef={field.ref}
      value={typing ?? written(field.value)}
      onChange={(event) => {
        setTyping(event.target.value)
        const cents = parseEuro(event.target.value)
        field.onChange(cents === undefined ? event.target.value : cents)
      }}
      onBlur={() => {
        setTyping(null)
        field.onBlur()
      }}
      label={label === false ? undefined : <FieldTitle label={label} source={rest.source} resource={resource} isRequired={isRequired} />}
      error={invalid}
      helperText={<InputHelperText error={error?.message} helperText={helperText} />}
      disabled={rest.disabled}
      fullWidth={fullWidth}
      size="small"
      sx={sx}
      slotProps={{
        input: { startAdornment: <InputAdornment position="start">€</InputAdornment> },
        htmlInput: { inputMode: 'decimal', style: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' } },
      }}
    />
  )
}
