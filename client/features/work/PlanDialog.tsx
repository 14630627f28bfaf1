import { Box, Button, Dialog, DialogActions, DialogContent, DialogTitle } from '@mui/material'
import { useId, useState } from 'react'
import { useTranslate } from 'react-admin'
import { addDays } from '../../../server/model/dates.ts'
import { today } from '../../ui/common/dates.ts'
import { CalendarButton } from '../../ui/forms/CalendarButton.tsx'
import { TypedBox } from '../../ui/forms/TypedBox.tsx'
import { problemOf } from '../../ui/typed/problemOf.ts'

interface PlanDialogProps {
  count: number
  busy: boolean
  onPlan: (day: string) => void
  onClose: () => void
}

/** Asks for a day of one's own: until then the work is not in the list. */
export function PlanDialog({ count, busy, onPlan, onClose }: PlanDialogProps) {
  const t = useTranslate()
  const heading = useId()
  const [day, setDay] = useState<unknown>(addDays(today(), 1))
  const readable = typeof day === 'string' && day !== '' && !problemOf('date', day).problem
  const late = readable && day <= today()
  return (
    <Dialog open onClose={onClose} aria-labelledby={heading} fullWidth maxWidth="xs">
      <DialogTitle id={heading}>{t('work.plan_title', { smart_count: count })}</DialogTitle>
      <DialogContent>
        <Box sx={{ display: 'flex', gap: 1, flexWrap: 'wrap', mb: 2 }}>
          {[1, 7, 14].map((days) => (
            <Button key={days} size="small" variant="outlined" onClick={() => setDay(addDays(today(), days))}>
              {t('work.in_days', { smart_count: days })}
            </Button>
          ))}
        </Box>
        <TypedBox
          kind="date"
          value={day}
          onChange={setDay}
          error={late ? t('work.plan_later') : undefined}
          helperText={t('work.plan_hint')}
          box={{
            label: t('work.plan_day'),
            fullWidth: true,
            slotProps: { input: { endAdornment: <CalendarButton value={readable ? day : null} onChange={setDay} /> } },
          }}
        />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{t('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || !readable || late} onClick={() => onPlan(String(day))}>
          {t('work.plan')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
