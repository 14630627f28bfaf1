import { useTheme } from '@mui/material'
import { formatEuroShort } from '../../../ui/common/euro.ts'
import type { Scale } from './productionScale.ts'

/** The axes of a chart of amounts over time: round amounts with their lines, and the months that fit. */
export function ChartAxes({ scale: { ticks, y, months }, width, height }: { scale: Scale; width: number; height: number }) {
  const { palette } = useTheme()
  return (
    <>
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(0,${y(tick)})`}>
          <line x2={width} stroke={palette.divider} />
          <text x={-8} dy="0.32em" textAnchor="end" style={{ fontVariantNumeric: 'tabular-nums' }}>
            {formatEuroShort(tick)}
          </text>
        </g>
      ))}
      {months
        .filter((_, index) => index % Math.ceil((months.length * 32) / width) === 0)
        .map((month) => (
          <text key={month.date} x={month.x} y={height + 18}>
            {monthName(month.date)}
          </text>
        ))}
    </>
  )
}

const monthName = (date: string) => new Date(`${date}T00:00:00Z`).toLocaleDateString('nl-NL', { month: 'short', timeZone: 'UTC' }).replace('.', '')
