import PasteIcon from '@mui/icons-material/ContentPasteOutlined'
import {
  Alert,
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogTitle,
  FormControlLabel,
  InputAdornment,
  Switch,
  TextField,
  Typography,
} from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import { CalendarButton } from '../../../ui/forms/CalendarButton.tsx'
import { TypedBox } from '../../../ui/forms/TypedBox.tsx'
import { PasteReport } from './PasteReport.tsx'
import type { usePastedFigures } from './usePastedFigures.ts'

interface ClaimsTopProps {
  day: string | null
  onDay: (day: string | null) => void
  pasted: ReturnType<typeof usePastedFigures>
  /** How many pasted amounts found no row any more. */
  spare: number
  /** How many rows are filled in, and whether only those are shown. */
  filled: number
  only: boolean
  onOnly: (only: boolean) => void
}

/** Above the grid: the day of all figures, how to paste, and what came of what was pasted. */
export function ClaimsTop({ day, onDay, pasted, spare, filled, only, onOnly }: ClaimsTopProps) {
  const t = useTranslate()
  const [open, setOpen] = useState(false)
  return (
    <Box sx={{ p: 1.5, borderBottom: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        <TypedBox
          kind="date"
          value={day}
          onChange={(value) => onDay(value as string | null)}
          error={day === null ? t('claims.day_needed') : undefined}
          box={{
            label: t('claims.day'),
            sx: { width: 190 },
            slotProps: {
              input: {
                endAdornment: (
                  <InputAdornment position="end">
                    <CalendarButton value={day} onChange={onDay} />
                  </InputAdornment>
                ),
              },
            },
          }}
        />
        <Button variant="outlined" startIcon={<PasteIcon />} onClick={() => setOpen(true)}>
          {t('claims.paste')}
        </Button>
        <Typography variant="body2" color="text.secondary" sx={{ flex: '1 1 240px' }}>
          {t('claims.hint')}
        </Typography>
      </Box>
      {filled > 0 && (
        <FormControlLabel
          control={<Switch size="small" checked={only} onChange={(_, on) => onOnly(on)} />}
          label={t('claims.only', { smart_count: filled })}
          sx={{ mt: 1 }}
        />
      )}
      {spare > 0 && (
        <Alert severity="warning" variant="outlined" sx={{ mt: 1.5 }}>
          {t('claims.spare', { smart_count: spare })}
        </Alert>
      )}
      {pasted.report && <PasteReport report={pasted.report} onAnswer={pasted.answer} onClose={pasted.close} />}
      {open && <PasteDialog onTake={pasted.take} onClose={() => setOpen(false)} />}
    </Box>
  )
}

function PasteDialog({ onTake, onClose }: { onTake: (text: string) => boolean; onClose: () => void }) {
  const t = useTranslate()
  const [text, setText] = useState('')
  const [failed, setFailed] = useState(false)
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="claims-paste">
      <DialogTitle id="claims-paste">{t('claims.paste')}</DialogTitle>
      <DialogContent>
        <TextField
          autoFocus
          multiline
          fullWidth
          minRows={8}
          maxRows={16}
          label={t('claims.paste_label')}
          value={text}
          onChange={(event) => {
            setText(event.target.value)
            setFailed(false)
          }}
          error={failed}
          helperText={failed ? t('claims.paste_none') : t('claims.paste_help')}
          sx={{ mt: 1 }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" onClick={() => (onTake(text) ? onClose() : setFailed(true))}>
          {t('claims.paste_take')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
