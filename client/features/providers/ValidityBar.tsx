import { Box } from '@mui/material'
import type { QualificationView } from '../../../server/model/qualification.ts'
import { addDays, daysBetween } from '../../ui/common/dates.ts'
import { useTone } from '../../ui/common/useTone.ts'
import { qualificationState } from './qualificationState.ts'

export interface TimeAxis {
  from: string
  until: string
}

/** The span of time that all bars of one provider share: from the earliest start (at most six years back) to the latest end (at least a year ahead). */
export function timeAxis(qualifications: readonly Pick<QualificationView, 'since' | 'valid_until'>[], now: string): TimeAxis {
  const starts = qualifications.map(({ since }) => since ?? now).concat(addDays(now, -365))
  const ends = qualifications.map(({ valid_until }) => valid_until ?? now).concat(addDays(now, 365))
  const [earliest = now] = starts.sort()
  const furthest = addDays(now, -6 * 365)
  return { from: [earliest, furthest].sort()[1] ?? now, until: ends.sort().at(-1) ?? now }
}

/** A qualification's validity as a bar on the time axis, with a line for today. The words beside it say the same. */
export function ValidityBar({ qualification, axis, now }: { qualification: QualificationView; axis: TimeAxis; now: string }) {
  const state = qualificationState(qualification, now)
  const colour = useTone(state === 'expired' ? 'bad' : state === 'expiring' ? 'warn' : state === 'applied' ? 'wait' : 'good').text
  const width = Math.max(1, daysBetween(axis.from, axis.until))
  const at = (date: string) => Math.min(100, Math.max(0, (daysBetween(axis.from, date) / width) * 100))
  const start = at(qualification.since ?? qualification.applied_on ?? axis.from)
  const end = at(qualification.valid_until ?? axis.until)
  return (
    <Box aria-hidden sx={{ position: 'relative', height: 8, borderRadius: 4, bgcolor: 'action.hover', my: 0.5 }}>
      <Box
        sx={{
          position: 'absolute',
          top: 0,
          bottom: 0,
          left: `${start}%`,
          width: `${Math.max(1, end - start)}%`,
          borderRadius: 4,
          bgcolor: colour,
          opacity: state === 'applied' ? 0.5 : 1,
        }}
      />
      <Box sx={{ position: 'absolute', top: -3, bottom: -3, left: `${at(now)}%`, width: 2, bgcolor: 'text.primary' }} />
    </Box>
  )
}
