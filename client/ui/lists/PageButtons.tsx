import NextIcon from '@mui/icons-material/KeyboardArrowRight'
import { Box, ButtonBase, useMediaQuery } from '@mui/material'
import type { ReactNode } from 'react'
import { useTranslate } from 'react-admin'

interface PageButtonsProps {
  /** How many records there are. */
  count: number
  /** The page that is shown, from 0. */
  page: number
  rowsPerPage: number
  onPageChange: (event: null, page: number) => void
}

/** The first, the last and the neighbouring pages; null where some between them are left out. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const shown = [...new Set([0, page - 1, page, page + 1, last])].filter((each) => each >= 0 && each <= last).sort((one, other) => one - other)
  return shown.flatMap((each, index) => (index > 0 && each - (shown[index - 1] ?? 0) > 1 ? [null, each] : [each]))
}

/** The pages of a list as buttons; on a narrow screen the previous and the next one. */
export function PageButtons({ count, page, rowsPerPage, onPageChange }: PageButtonsProps) {
  const t = useTranslate()
  const wide = useMediaQuery('(min-width: 900px)')
  const last = Math.ceil(count / rowsPerPage) - 1
  if (last < 1) return null
  const button = (to: number, label: string, content: ReactNode) => (
    <ButtonBase
      key={label}
      disabled={to < 0 || to > last}
      aria-label={label}
      aria-current={to === page ? 'page' : undefined}
      onClick={() => onPageChange(null, to)}
      sx={{ minWidth: 28, height: 28, borderRadius: 4, fontSize: 14, bgcolor: to === page ? 'action.selected' : undefined, '&.Mui-disabled': { opacity: 0.4 } }}
    >
      {content}
    </ButtonBase>
  )
  return (
    <Box component="nav" aria-label={t('app.mui.pages')} sx={{ display: 'flex', flexShrink: 0, alignItems: 'center', gap: 0.5, ml: 2 }}>
      {button(page - 1, t('ra.navigation.previous'), <NextIcon fontSize="small" sx={{ transform: 'scaleX(-1)' }} />)}
      {wide &&
        pagesAround(page, last).map((each, index) =>
          each === null ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: what is left out has no other name than its place
            <span key={`gap ${index}`}>…</span>
          ) : (
            button(each, t(each === page ? 'ra.navigation.current_page' : 'ra.navigation.page', { page: each + 1 }), each + 1)
          ),
        )}
      {button(page + 1, t('ra.navigation.next'), <NextIcon fontSize="small" />)}
    </Box>
  )
}
