import { Box, Snackbar } from '@mui/material'
import { isValidElement, useEffect, useState } from 'react'
import { CloseNotificationContext, type NotificationPayload, useNotificationContext, useTranslate } from 'react-admin'

const ground: Readonly<Record<string, string>> = { success: 'success', error: 'error', warning: 'warning' }

/**
 * A notice, one at a time, under the top bar: at the bottom it would lie over the bars that stay in sight there. react-admin's own can be undone as well,
 * which nothing here can.
 */
export function Notice() {
  const t = useTranslate()
  const { notifications, takeNotification } = useNotificationContext()
  const [shown, setShown] = useState<NotificationPayload>()
  const [open, setOpen] = useState(false)
  useEffect(() => {
    if (shown || notifications.length === 0) return
    const next = takeNotification()
    setShown(next || undefined)
    setOpen(Boolean(next))
  }, [notifications, shown, takeNotification])
  if (!shown) return null
  const { message, type, notificationOptions: { messageArgs, autoHideDuration = 4000, multiLine } = {} } = shown
  const close = () => setOpen(false)
  const tone = ground[type]
  return (
    <CloseNotificationContext.Provider value={close}>
      <Snackbar
        open={open}
        onClose={close}
        autoHideDuration={autoHideDuration}
        anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
        message={typeof message === 'string' ? t(message, messageArgs) : undefined}
        sx={{ '&.MuiSnackbar-root': { top: 60 } }}
        slotProps={{
          transition: { onExited: () => setShown(undefined) },
          content: { sx: { whiteSpace: multiLine ? 'pre-wrap' : undefined, ...(tone && { bgcolor: `${tone}.main`, color: `${tone}.contrastText` }) } },
        }}
      >
        {isValidElement(message) ? <Box>{message}</Box> : undefined}
      </Snackbar>
    </CloseNotificationContext.Provider>
  )
}
