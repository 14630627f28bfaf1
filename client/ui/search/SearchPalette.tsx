import SearchIcon from '@mui/icons-material/Search'
import { Box, Dialog, InputAdornment, InputBase, LinearProgress, Typography } from '@mui/material'
import { type ClipboardEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useGetResourceLabel, useTranslate } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { PaletteList } from './PaletteList.tsx'
import { type PaletteOption, paletteGroups } from './paletteOptions.ts'
import { closePalette } from './paletteState.ts'
import { useRecent } from './recent.ts'
import { useMenuPages } from './useMenuPages.ts'
import { useSearch } from './useSearch.ts'

/** The search over everything: a box, and under it what is found, by kind. Arrows choose, Enter opens, Esc closes; the word goes with it. */
export function SearchPalette() {
  const t = useTranslate()
  const label = useGetResourceLabel()
  const navigate = useNavigate()
  const ids = useId()
  const [text, setText] = useState('')
  const [active, setActive] = useState(0)
  /** Enter was pressed before the answer came: the first of it is opened then. */
  const [hurried, setHurried] = useState(false)
  const list = useRef<HTMLDivElement>(null)
  const q = text.trim()
  const { answer, isBehind, error } = useSearch(text)
  const [recent, addRecent] = useRecent()
  const pages = useMenuPages(q)
  const groups = paletteGroups({ answer, q, pages, recent, label: (resource) => label(resource, 2), t })
  const options = groups.flatMap((group) => group.options)
  const current = Math.min(active, options.length - 1)

  const type = (next: string) => {
    setText(next)
    setActive(0)
    setHurried(false)
  }
  const open = ({ to, name, resource, provider, note, passing }: PaletteOption) => {
    if (!passing) addRecent({ to, name, resource, note: provider ?? note ?? undefined })
    closePalette()
    navigate(to)
  }
  // Whoever types faster than answers come is not taken to what an earlier term found.
  useEffect(() => {
    if (!hurried || isBehind) return
    setHurried(false)
    const first = options[0]
    if (first) open(first)
  })
  useEffect(() => {
    list.current?.querySelector(`[id="${ids}-${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [ids, current])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && options.length > 0) {
      event.preventDefault()
      setActive((current + step + options.length) % options.length)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      const chosen = options[current]
      if (isBehind) setHurried(true)
      else if (chosen) open(chosen)
    }
  }
  /** A box of one line would run the lines of a pasted column together. */
  const onPaste = (event: ClipboardEvent<HTMLInputElement>) => {
    const pasted = event.clipboardData.getData('text')
    if (!/[\r\n\t]/.test(pasted.trim())) return
    event.preventDefault()
    type(
      pasted
        .trim()
        .split(/[\r\n\t]+/)
        .join(' ; '),
    )
  }
  const told = toldOf({ q, count: options.length, isBehind, error, meant: answer?.meant ?? null, t })

  return (
    <Dialog
      open
      onClose={closePalette}
      fullWidth
      maxWidth="sm"
      aria-label={t('app.search.everything')}
      slotProps={{ paper: { sx: { position: 'absolute', top: { xs: 8, sm: 64 }, m: { xs: 1, sm: 2 }, maxHeight: 'min(640px, calc(100vh - 96px))' } } }}
    >
      <InputBase
        autoFocus
        fullWidth
        value={text}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        placeholder={t('finding.placeholder')}
        startAdornment={
          <InputAdornment position="start">
            <SearchIcon fontSize="small" />
          </InputAdornment>
        }
        inputProps={{
          role: 'combobox',
          'aria-label': t('app.search.everything'),
          'aria-expanded': options.length > 0,
          'aria-controls': `${ids}-list`,
          'aria-autocomplete': 'list',
          'aria-activedescendant': options.length > 0 ? `${ids}-${current}` : undefined,
          autoComplete: 'off',
          spellCheck: false,
          onPaste,
        }}
        sx={{ px: 2, py: 1, fontSize: 16, borderBottom: 1, borderColor: 'divider' }}
      />
      <Box sx={{ height: 2 }}>{isBehind && <LinearProgress aria-label={t('ra.message.loading')} sx={{ height: 2 }} />}</Box>
      <Box ref={list} sx={{ overflowY: 'auto', minHeight: 64, pb: 1 }}>
        <PaletteList ids={ids} groups={groups} current={current} onOpen={open} onPoint={setActive} />
        <Typography role="status" variant="body2" color="text.secondary" sx={{ px: 2, py: told ? 1.5 : 0 }}>
          {told}
        </Typography>
      </Box>
    </Dialog>
  )
}

interface Told {
  q: string
  count: number
  isBehind: boolean
  error: Error | null
  meant: string | null
  t: (key: string, options?: Record<string, unknown>) => string
}

/** What is said beside what is found. */
function toldOf({ q, count, isBehind, error, meant, t }: Told): string {
  if (q === '') return count === 0 ? t('finding.hint') : ''
  if (error) return error.message
  if (isBehind) return ''
  if (meant) return t('finding.meant', { q, meant })
  return count === 0 ? t(q.length < 2 ? 'finding.too_short' : 'finding.nothing', { q }) : ''
}
