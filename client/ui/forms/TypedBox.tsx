import { TextField, type TextFieldProps } from '@mui/material'
import { type ReactNode, useState } from 'react'
import { useTranslate } from 'react-admin'
import { problemOf } from '../typed/problemOf.ts'
import { type ReadingContext, readTyped, type TypedKind } from '../typed/readTyped.ts'
import { writeTyped } from '../typed/writeTyped.ts'

export interface TypedBoxProps extends ReadingContext {
  kind: TypedKind
  /** The value; what could not be read is here as the text that was typed. */
  value: unknown
  onChange: (value: unknown) => void
  onBlur?: () => void
  /** What is wrong with the value besides its reading, as a sentence. */
  error?: ReactNode
  helperText?: ReactNode
  box?: Omit<TextFieldProps, 'value' | 'onChange' | 'onBlur' | 'error' | 'helperText'>
}

/** The sentence that a box shows of a text that cannot be read; undefined where it can. */
function useReadingProblem(kind: TypedKind, context: ReadingContext): (value: unknown) => string | undefined {
  const translate = useTranslate()
  return (value) => {
    const { problem, args } = problemOf(kind, value, context)
    return problem && translate(problem, args)
  }
}

/**
 * A box for an amount, a percentage, an index, a count, a year or a date. What is typed stays as it is until the box is left; then it shows what it understood.
 * What cannot be read stays there, marked, and is given on as text: never as 0 and never as nothing.
 */
export function TypedBox({ kind, value, onChange, onBlur, error, helperText, box, decimals, near }: TypedBoxProps) {
  const [typing, setTyping] = useState<string | null>(null)
  const context = { decimals, near }
  const problem = useReadingProblem(kind, context)(typing === null ? value : null)
  const alignment = kind === 'date' ? undefined : ({ textAlign: 'right', fontVariantNumeric: 'tabular-nums' } as const)
  return (
    <TextField
      size="small"
      {...box}
      value={typing ?? writeTyped(kind, value)}
      onChange={(event) => {
        const { value: text } = event.target
        setTyping(text)
        const read = readTyped(kind, text, context)
        onChange(read.problem === undefined ? read.value : text)
      }}
      onBlur={() => {
        setTyping(null)
        onBlur?.()
      }}
      error={Boolean(error ?? problem)}
      helperText={error ?? problem ?? helperText}
      slotProps={{
        ...box?.slotProps,
        htmlInput: { inputMode: kind === 'date' ? undefined : 'decimal', autoComplete: 'off', style: alignment, ...box?.slotProps?.htmlInput },
      }}
    />
  )
}
