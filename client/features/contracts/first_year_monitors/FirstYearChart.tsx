import { Box, useTheme } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import type { MonthFigures } from '../../../../server/model/firstYearMonitor.ts'
import { useElementWidth } from '../../../ui/common/useElementWidth.ts'
import { ChartAxes } from '../production/ChartAxes.tsx'
import { ChartLegend } from '../production/ChartLegend.tsx'
import { productionScale } from '../production/productionScale.ts'

interface FirstYearChartProps {
  months: readonly MonthFigures[]
  startsOn: string
  summary: string
}

const margin = { top: 12, right: 12, bottom: 24, left: 72 }
const height = 260

/** Claimed against expected over the twelve months of a first year, both cumulative. */
export function FirstYearChart({ months, startsOn, summary }: FirstYearChartProps) {
  const t = useTranslate()
  const { palette } = useTheme()
  const [frame, width] = useElementWidth(640)
  const id = useId()
  const inner = { width: Math.max(width - margin.left - margin.right, 120), height: height - margin.top - margin.bottom }
  const ends = months.map(({ month }) => lastDay(month))
  const totals = months.flatMap(({ expected_total_cents, claimed_total_cents }) => [expected_total_cents ?? 0, claimed_total_cents ?? 0])
  const scale = productionScale(startsOn, ends.at(-1) ?? startsOn, Math.max(...totals, 1), inner.width, inner.height)
  const pointsOf = (key: 'expected_total_cents' | 'claimed_total_cents'): [number, number][] =>
    months.flatMap((month, index) => (month[key] === null ? [] : [[scale.x(dayAfter(ends[index] ?? startsOn)), scale.y(month[key])]]))
  const [expected, claimed] = [pointsOf('expected_total_cents'), pointsOf('claimed_total_cents')]
  const line = (points: readonly [number, number][]) => [[0, scale.y(0)], ...points].map(([x, y]) => `${x},${y}`).join(' ')
  const lines = [
    { key: 'claimed', colour: palette.primary.main, label: t('first_years.lines.claimed') },
    { key: 'expected', colour: palette.text.secondary, dash: '6 4', label: t('first_years.lines.expected') },
  ].filter(({ key }) => key === 'claimed' || expected.length > 0)
  return (
    <Box ref={frame} sx={{ width: '100%', minWidth: 0 }}>
      <svg role="img" aria-labelledby={`${id}-title ${id}-summary`} width={width} height={height} style={{ display: 'block', maxWidth: '100%' }}>
        <title id={`${id}-title`}>{t('first_years.chart')}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        <g transform={`translate(${margin.left},${margin.top})`} fontSize={12} fill={palette.text.secondary}>
          <ChartAxes scale={scale} width={inner.width} height={inner.height} />
          {expected.length > 0 && <polyline points={line(expected)} fill="none" stroke={palette.text.secondary} strokeWidth={1.5} strokeDasharray="6 4" />}
          {claimed.length > 0 && <polyline points={line(claimed)} fill="none" stroke={palette.primary.main} strokeWidth={2.5} strokeLinejoin="round" />}
          {claimed.map(([x, y]) => (
            <circle key={x} cx={x} cy={y} r={3.5} fill={palette.primary.main} stroke={palette.background.paper} strokeWidth={1.5} />
          ))}
        </g>
      </svg>
      <ChartLegend lines={lines} />
    </Box>
  )
}

function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)
}

/** The end of a month lies where the next one begins. */
const dayAfter = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
