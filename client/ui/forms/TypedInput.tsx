import { InputAdornment } from '@mui/material'
import { type ReactNode, useRef } from 'react'
import { FieldTitle, InputHelperText, type InputProps, useInput, useResourceContext } from 'react-admin'
import { problemOf } from '../typed/problemOf.ts'
import type { ReadingContext, TypedKind } from '../typed/readTyped.ts'
import { TypedBox } from './TypedBox.tsx'

export interface TypedInputProps extends Omit<InputProps, 'format' | 'parse'> {
  fullWidth?: boolean
  sx?: object
  placeholder?: string
}

interface OwnProps extends TypedInputProps, Pick<ReadingContext, 'decimals'> {
  kind: TypedKind
  /** Before and after the text in the box. */
  start?: ReactNode
  end?: (value: unknown, onChange: (value: unknown) => void) => ReactNode
}

const asIs = (value: unknown) => value

/** A TypedBox in a form. What cannot be read is marked when the box is left, and blocks the save. EuroInput, PercentageInput, CountInput … are this with their kind. */
export function TypedInput({ kind, decimals, start, end, label, helperText, validate, fullWidth = true, sx, placeholder, ...rest }: OwnProps) {
  const resource = useResourceContext()
  const begun = useRef<string | null>(null)
  const context = { decimals, near: begun.current }
  const readable = (value: unknown) => {
    const { problem, args } = problemOf(kind, value, context)
    return problem ? { message: problem, args: args ?? {} } : undefined
  }
  const validators = [readable, ...(Array.isArray(validate) ? validate : validate ? [validate] : [])]
  const { field, fieldState, id, isRequired } = useInput({ ...rest, label, validate: validators, format: asIs, parse: asIs })
  if (kind === 'date' && begun.current === null && /^\d{4}-\d\d-\d\d$/.test(String(field.value))) begun.current = field.value
  const { error } = fieldState
  return (
    <TypedBox
      kind={kind}
      {...context}
      value={field.value}
      onChange={field.onChange}
      onBlur={field.onBlur}
      error={error && <InputHelperText error={error.message} />}
      helperText={<InputHelperText helperText={helperText} />}
      box={{
        id,
        name: field.name,
        inputRef: field.ref,
        label: label === false ? undefined : <FieldTitle label={label} source={rest.source} resource={resource} isRequired={isRequired} />,
        placeholder,
        disabled: rest.disabled,
        fullWidth,
        sx,
        slotProps: {
          input: {
            ...(start ? { startAdornment: <InputAdornment position="start">{start}</InputAdornment> } : {}),
            ...(end ? { endAdornment: <InputAdornment position="end">{end(field.value, field.onChange)}</InputAdornment> } : {}),
          },
        },
      }}
    />
  )
}
