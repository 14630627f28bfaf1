import ClockIcon from '@mui/icons-material/AccessTimeOutlined'
import LateIcon from '@mui/icons-material/ErrorOutlineOutlined'
import { Box } from '@mui/material'
import { type FieldProps, useFieldValue, useTranslate } from 'react-admin'
import { daysBetween, formatDate, today } from '../common/dates.ts'
import { type Tone, useTone } from '../common/useTone.ts'

type DueDateProps = Omit<FieldProps, 'source'> & {
  source?: string
  value?: string | null
  hideDate?: boolean
  done?: boolean
  ends?: boolean
  soonDays?: number
  quietAfterDays?: number
  empty?: string
}

/**
 * A due date with what is left of it: "30-09-2027 · over 12 dagen", "3 dagen te laat"; word, colour and icon together.
 * Props: `source` of the record in context, or `value`; `hideDate` shows the words only; `done` shows the bare date; `ends` says that the day is an end, after which nobody is late but something is over; `soonDays` (14) is when it turns to a warning; further off than `quietAfterDays` (400) the date stands alone.
 */
export function DueDate({
  source = '',
  value,
  hideDate = false,
  done = false,
  ends = false,
  soonDays = 14,
  quietAfterDays = 400,
  empty = '–',
  record,
}: DueDateProps) {
  const translate = useTranslate()
  const own = useFieldValue({ source, record })
  const date: string | null | undefined = value === undefined ? own : value
  const days = date ? daysBetween(today(), date) : 0
  const isLate = days < 0 && !ends
  const tone: Tone = done ? 'neutral' : isLate ? 'bad' : days <= soonDays ? 'warn' : 'neutral'
  const { text } = useTone(tone)
  if (!date) return <span>{empty}</span>
  const word = days > 0 ? 'left' : days === 0 ? 'today' : ends ? 'over' : 'late'
  const words = translate(`app.due.${word}`, { smart_count: Math.abs(days) })
  const Icon = isLate ? LateIcon : ClockIcon
  return (
    <Box
      component="span"
      title={formatDate(date)}
      sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, flexWrap: 'wrap', fontVariantNumeric: 'tabular-nums' }}
    >
      {!hideDate && <span>{formatDate(date)}</span>}
      {!done && days <= quietAfterDays && (
        <Box
          component="span"
          sx={{ display: 'inline-flex', alignItems: 'center', gap: 0.5, color: text, whiteSpace: 'nowrap', fontWeight: isLate ? 600 : 400 }}
        >
          <Icon sx={{ fontSize: 16 }} aria-hidden />
          {words}
        </Box>
      )}
    </Box>
  )
}
