import { Box } from '@mui/material'
import { type ReactNode, useRef } from 'react'
import { useFits } from './useFits.ts'

/** The height of the top bar, which stays. */
const BAR = 49

/**
 * Keeps the head of a table in sight while its rows pass. A table that fits scrolls with the page, its head under the top bar; a wider one scrolls in a
 * frame of its own, both ways, as sticky heads stick to what scrolls.
 */
export function TableFrame({ children }: { children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const fits = useFits(frame)
  const scroller = { overflow: 'auto', maxHeight: `calc(100vh - ${BAR + 16}px)` }
  return (
    <Box
      ref={frame}
      sx={{
        // doubled, as react-admin's own `top: 0` for a head cell outweighs it otherwise, and the head slides under the bar
        '&& thead th, && thead td': { position: 'sticky', top: fits ? BAR : 0, zIndex: 2, bgcolor: 'background.paper' },
        '& .RaDataTable-tableWrapper, & [data-table]': fits ? { overflow: 'visible' } : scroller,
      }}
    >
      {children}
    </Box>
  )
}
