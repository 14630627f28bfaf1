import { Box, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import { useWorkView } from './workView.ts'

/** Chooses between the list and the calendar. */
export function WorkViews() {
  const t = useTranslate()
  const [view, setView] = useWorkView()
  return (
    <Box role="group" aria-label={t('work.view.title')} sx={{ display: 'flex', gap: 0.5 }}>
      {(['list', 'calendar'] as const).map((one) => (
        <Button key={one} size="small" variant={view === one ? 'contained' : 'outlined'} aria-pressed={view === one} onClick={() => setView(one)}>
          {t(`work.view.${one}`)}
        </Button>
      ))}
    </Box>
  )
}
