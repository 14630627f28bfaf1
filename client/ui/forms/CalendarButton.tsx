import CalendarIcon from '@mui/icons-material/CalendarTodayOutlined'
import { IconButton, Popover } from '@mui/material'
import { useRef, useState } from 'react'
import { useTranslate } from 'react-admin'
import { today } from '../common/dates.ts'
import { Calendar } from './Calendar.tsx'

interface CalendarButtonProps {
  value: unknown
  onChange: (date: string) => void
  disabled?: boolean
}

/** The button in a date box that opens a calendar, at the day in the box or else today. */
export function CalendarButton({ value, onChange, disabled }: CalendarButtonProps) {
  const translate = useTranslate()
  const button = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState(false)
  const chosen = typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) ? value : null
  return (
    <>
      <IconButton ref={button} size="small" edge="end" disabled={disabled} aria-label={translate('app.action.open_calendar')} onClick={() => setOpen(true)}>
        <CalendarIcon fontSize="inherit" />
      </IconButton>
      <Popover
        open={open}
        anchorEl={() => button.current}
        onClose={() => setOpen(false)}
        onKeyDown={(event) => event.stopPropagation()}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
        transformOrigin={{ vertical: 'top', horizontal: 'right' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': translate('app.calendar.title') } }}
      >
        <Calendar
          chosen={chosen}
          start={chosen ?? today()}
          onChoose={(date) => {
            onChange(date)
            setOpen(false)
          }}
        />
      </Popover>
    </>
  )
}
