import { Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'

interface QuestionProps {
  isOpen: boolean
  title: string
  content: string
  confirm?: string
  cancel?: string
  /** Confirming loses nothing: no red then. */
  harmless?: boolean
  /** What is asked is being done. */
  loading?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks before something is lost or decided. The focus starts on the answer that keeps everything, so that Enter never throws away. Texts are keys or sentences. */
export function Question({
  isOpen,
  title,
  content,
  confirm = 'ra.action.confirm',
  cancel = 'ra.action.cancel',
  harmless = false,
  loading,
  onConfirm,
  onClose,
}: QuestionProps) {
  const t = useTranslate()
  const heading = useId()
  return (
    <Dialog
      open={isOpen}
      onClose={onClose}
      aria-labelledby={heading}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key !== 'Escape' && event.stopPropagation()}
    >
      <DialogTitle id={heading}>{t(title, { _: title })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ whiteSpace: 'pre-line' }}>{t(content, { _: content })}</DialogContentText>
      </DialogContent>
      <DialogActions>
        <Button autoFocus disabled={loading} onClick={onClose}>
          {t(cancel, { _: cancel })}
        </Button>
        <Button color={harmless ? 'primary' : 'error'} disabled={loading} onClick={onConfirm}>
          {t(confirm, { _: confirm })}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
