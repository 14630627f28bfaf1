import { Box, useTheme } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { useElementWidth } from '../../../ui/common/useElementWidth.ts'
import { ChartAxes } from './ChartAxes.tsx'
import { ChartLegend } from './ChartLegend.tsx'
import { evenSpread, type PlafondStep, type ProductionPoint, productionScale } from './productionScale.ts'

export interface ProductionChartProps {
  startsOn: string
  endsOn: string
  points: readonly ProductionPoint[]
  plafond: readonly PlafondStep[]
  /** The share of the plafond from which a raise can be asked, in percent, as the policy gives it; no line without it. */
  thresholdPercentage: number | null
  summary: string
}

const margin = { top: 12, right: 12, bottom: 24, left: 72 }
const height = 260

/** Claimed production, cumulative, against the plafond and an even spread over the contract's period. */
export function ProductionChart({ startsOn, endsOn, points, plafond, thresholdPercentage, summary }: ProductionChartProps) {
  const t = useTranslate()
  const { palette } = useTheme()
  const [frame, width] = useElementWidth(640)
  const id = useId()
  const inner = { width: Math.max(width - margin.left - margin.right, 120), height: height - margin.top - margin.bottom }
  const current = plafond.at(-1)?.plafond_cents ?? 0
  const highest = Math.max(...points.map((point) => point.amount_cents), ...plafond.map((step) => step.plafond_cents), 1)
  const scale = productionScale(startsOn, endsOn, highest, inner.width, inner.height)
  const { x, y } = scale
  const claimed = [{ as_of: startsOn, amount_cents: 0 }, ...points]
  const steps = (share: number) =>
    `${plafond
      .map(
        (step, index) =>
          `${index === 0 ? 'M' : 'L'}${x(step.from)},${y((plafond[index - 1] ?? step).plafond_cents * share)} L${x(step.from)},${y(step.plafond_cents * share)}`,
      )
      .join(' ')} L${inner.width},${y(current * share)}`
  const lines = [
    { key: 'claimed', colour: palette.primary.main, dash: undefined, label: t('production.lines.claimed') },
    { key: 'even', colour: palette.text.secondary, dash: '6 4', label: t('production.lines.even') },
    { key: 'plafond', colour: palette.error.main, dash: undefined, label: t('production.lines.plafond') },
    ...(thresholdPercentage === null
      ? []
      : [{ key: 'threshold', colour: palette.warning.main, dash: '2 4', label: t('production.lines.threshold', { percentage: thresholdPercentage }) }]),
  ].filter((line) => line.key === 'claimed' || plafond.length > 0)
  return (
    <Box ref={frame} sx={{ width: '100%', minWidth: 0 }}>
      <svg role="img" aria-labelledby={`${id}-title ${id}-summary`} width={width} height={height} style={{ display: 'block', maxWidth: '100%' }}>
        <title id={`${id}-title`}>{t('production.chart')}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        <g transform={`translate(${margin.left},${margin.top})`} fontSize={12} fill={palette.text.secondary}>
          <ChartAxes scale={scale} width={inner.width} height={inner.height} />
          {plafond.length > 0 && (
            <>
              <path d={steps(1)} fill="none" stroke={palette.error.main} strokeWidth={2} />
              {thresholdPercentage !== null && (
                <path d={steps(thresholdPercentage / 100)} fill="none" stroke={palette.warning.main} strokeWidth={2} strokeDasharray="2 4" />
              )}
              <line
                x1={0}
                y1={y(0)}
                x2={inner.width}
                y2={y(evenSpread(current, startsOn, endsOn, endsOn))}
                stroke={palette.text.secondary}
                strokeWidth={1.5}
                strokeDasharray="6 4"
              />
            </>
          )}
          <polyline
            points={claimed.map((point) => `${x(point.as_of)},${y(point.amount_cents)}`).join(' ')}
            fill="none"
            stroke={palette.primary.main}
            strokeWidth={2.5}
            strokeLinejoin="round"
          />
          {points.map((point) => (
            <circle
              key={point.as_of}
              cx={x(point.as_of)}
              cy={y(point.amount_cents)}
              r={3.5}
              fill={palette.primary.main}
              stroke={palette.background.paper}
              strokeWidth={1.5}
            />
          ))}
        </g>
      </svg>
      <ChartLegend lines={lines} />
    </Box>
  )
}
