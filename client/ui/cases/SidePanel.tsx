import CloseIcon from '@mui/icons-material/CloseOutlined'
import { Box, Drawer, IconButton, Typography } from '@mui/material'
import { type ReactNode, useId, useRef } from 'react'
import { useTranslate } from 'react-admin'
import { CloseGuard } from '../forms/closeGuard.ts'

interface SidePanelProps {
  open: boolean
  title: string
  onClose: () => void
  width?: number
  children: ReactNode
}

/** A panel from the right over a case page, for adding or changing something that hangs on it (usually a RecordForm). Props: `open`, `title`, `onClose`, `width` (480). */
export function SidePanel({ open, title, onClose, width = 480, children }: SidePanelProps) {
  const translate = useTranslate()
  const heading = useId()
  const guard = useRef<(() => void) | null>(null)
  const close = () => (guard.current ?? onClose)()
  return (
    <Drawer
      anchor="right"
      open={open}
      onClose={(_, reason) => reason === 'backdropClick' || close()}
      slotProps={{ paper: { role: 'dialog', 'aria-labelledby': heading, sx: { width, maxWidth: '100vw' } } }}
    >
      <Box sx={{ display: 'flex', alignItems: 'center', px: 2, py: 1, borderBottom: 1, borderColor: 'divider' }}>
        <Typography id={heading} component="h2" variant="h6" sx={{ flex: 1 }}>
          {title}
        </Typography>
        <IconButton onClick={close} aria-label={translate('ra.action.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <CloseGuard.Provider value={guard}>
        <Box sx={{ p: 2 }}>{open && children}</Box>
      </CloseGuard.Provider>
    </Drawer>
  )
}
