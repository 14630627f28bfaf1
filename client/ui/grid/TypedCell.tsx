import { Box } from '@mui/material'
import { useId, useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { problemOf } from '../typed/problemOf.ts'
import { readTyped, type TypedKind } from '../typed/readTyped.ts'
import { writeTyped } from '../typed/writeTyped.ts'

export interface TypedCellProps {
  kind: TypedKind
  /** What could not be read is here as the text that was typed. */
  value: number | string | null
  onChange: (value: number | string | null) => void
  /** What Escape goes back to where nothing is being typed; empty unless said otherwise. */
  original?: number | string | null
  /** Names the cell to who cannot see its row and column. */
  label: string
  /** Where it stands: the keys that move up and down stay in its column. */
  column: string
  row: string | number
  placeholder?: string
  /** Marks a value that was refused. */
  refused?: boolean
  describedBy?: string
}

/**
 * A box in a table, lighter than one in a form: what is typed stays as it is until the box is left, and what cannot be read stays there, marked. Escape takes
 * back what was typed; the keys that move are those of the grid around it (`useGridKeys`).
 */
export function TypedCell({ kind, value, onChange, original = null, label, column, row, placeholder, refused = false, describedBy }: TypedCellProps) {
  const translate = useTranslate()
  const id = useId()
  const [typing, setTyping] = useState<string | null>(null)
  const begun = useRef(value)
  const { problem, args } = typing === null ? problemOf(kind, value) : {}
  const wrong = refused || problem !== undefined
  return (
    <Box sx={{ minWidth: 0 }}>
      <Box
        component="input"
        data-cell={column}
        data-row={row}
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={problem ? id : describedBy}
        autoComplete="off"
        inputMode={kind === 'date' ? undefined : 'decimal'}
        placeholder={placeholder}
        value={typing ?? writeTyped(kind, value)}
        onFocus={(event) => {
          begun.current = value
          event.target.select()
        }}
        onChange={(event) => {
          setTyping(event.target.value)
          const read = readTyped(kind, event.target.value)
          onChange(read.problem === undefined ? read.value : event.target.value)
        }}
        onBlur={() => setTyping(null)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return
          event.stopPropagation()
          setTyping(null)
          onChange(typing === null ? original : begun.current)
        }}
        sx={{
          width: 1,
          minWidth: 96,
          height: 32,
          px: 1,
          font: 'inherit',
          fontSize: 14,
          color: 'text.primary',
          bgcolor: 'background.paper',
          textAlign: kind === 'date' ? 'left' : 'right',
          fontVariantNumeric: 'tabular-nums',
          border: 1,
          borderColor: wrong ? 'error.main' : 'divider',
          borderRadius: 1,
          '&::placeholder': { color: 'text.secondary', opacity: 1 },
          '&:focus-visible': { outline: '2px solid', outlineColor: 'primary.main', outlineOffset: -1 },
        }}
      />
      {problem && (
        <Box id={id} sx={{ color: 'error.main', fontSize: 12, mt: 0.25, whiteSpace: 'normal', textAlign: 'left' }}>
          {translate(problem, args)}
        </Box>
      )}
    </Box>
  )
}
