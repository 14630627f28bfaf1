import ClearIcon from '@mui/icons-material/Clear'
import SearchIcon from '@mui/icons-material/Search'
import { IconButton, type SxProps, TextField } from '@mui/material'
import { useEffect, useRef, useState } from 'react'
import { useListContext, useTranslate } from 'react-admin'

interface SearchBoxProps {
  label?: string
  sx?: SxProps
}

/** How long the typing pauses before the list follows it. */
const PAUSE_MS = 500

/** The search box of a list: filters by `q` once the typing pauses. One plain box, as react-admin's brings its whole machinery of forms to every list. */
export function SearchBox({ label, sx }: SearchBoxProps) {
  const t = useTranslate()
  const { filterValues, setFilters } = useListContext()
  const applied: string = filterValues.q ?? ''
  const [text, setText] = useState(applied)
  const asked = useRef(applied)

  // Another search that somebody else put in place (a view, a suggestion) shows; the own one that arrives late leaves what was typed since.
  useEffect(() => {
    if (applied === asked.current) return
    asked.current = applied
    setText(applied)
  }, [applied])

  useEffect(() => {
    if (text === asked.current) return
    const timer = setTimeout(() => {
      asked.current = text
      setFilters({ ...filterValues, q: text }, undefined, false)
    }, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text, filterValues, setFilters])

  const clear = t('ra.action.clear_input_value')
  return (
    <TextField
      label={label ?? t('ra.action.search')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      sx={{ m: 0, ...sx }}
      slotProps={{
        input: {
          endAdornment: text ? (
            <IconButton size="small" edge="end" aria-label={clear} title={clear} onClick={() => setText('')} onMouseDown={(event) => event.preventDefault()}>
              <ClearIcon fontSize="small" />
            </IconButton>
          ) : (
            <SearchIcon color="disabled" />
          ),
        },
      }}
    />
  )
}
