import SearchIcon from '@mui/icons-material/Search'
import { Box, Button, IconButton, useMediaQuery } from '@mui/material'
import { Suspense } from 'react'
import { useTranslate } from 'react-admin'
import { lazily } from '../common/lazily.ts'
import { openPalette, usePaletteOpen } from './paletteState.ts'

const SearchPalette = lazily(() => import('./SearchPalette.tsx'), 'SearchPalette')

/** The search over everything in the top bar: a button alone; the box behind it comes when it is opened. */
export function SearchButton() {
  const t = useTranslate()
  const wide = useMediaQuery('(min-width: 900px)')
  const open = usePaletteOpen()
  const shared = { onClick: openPalette, 'aria-haspopup': 'dialog', 'aria-keyshortcuts': 'Control+K' } as const
  return (
    <>
      {wide ? (
        <Button
          {...shared}
          variant="outlined"
          color="inherit"
          startIcon={<SearchIcon fontSize="small" />}
          sx={{ minWidth: 260, mr: 1, justifyContent: 'flex-start', color: 'text.secondary', borderColor: 'divider', fontWeight: 400 }}
        >
          {t('app.search.everything')}
          <Box component="kbd" aria-hidden sx={{ ml: 'auto', pl: 2, fontFamily: 'inherit', fontSize: 12 }}>
            Ctrl K
          </Box>
        </Button>
      ) : (
        <IconButton {...shared} color="inherit" aria-label={t('app.search.everything')}>
          <SearchIcon />
        </IconButton>
      )}
      {open && (
        <Suspense fallback={null}>
          <SearchPalette />
        </Suspense>
      )}
    </>
  )
}
