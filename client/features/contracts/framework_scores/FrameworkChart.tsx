import { Box, useTheme } from '@mui/material'
import { useId } from 'react'
import { useTranslate } from 'react-admin'
import { highestScore } from '../../../../server/model/frameworkScore.ts'
import { useElementWidth } from '../../../ui/common/useElementWidth.ts'

export interface ScoredCriterion {
  criterion: string
  score: number | null
}

const row = 28
const margin = { top: 4, right: 28, bottom: 22, left: 168 }

/** The scores on the framework as bars, a criterion a bar, each with its figure; in the policy's order. */
export function FrameworkChart({ rows }: { rows: readonly ScoredCriterion[] }) {
  const t = useTranslate()
  const { palette } = useTheme()
  const [frame, width] = useElementWidth(400)
  const id = useId()
  const inner = { width: Math.max(width - margin.left - margin.right, 60), height: rows.length * row }
  const x = (score: number) => (score / highestScore) * inner.width
  const summary = rows.map(({ criterion, score }) => `${criterion}: ${score ?? t('framework.unscored')}`).join(', ')
  return (
    <Box ref={frame} sx={{ width: '100%', minWidth: 0 }}>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-summary`}
        width={width}
        height={inner.height + margin.top + margin.bottom}
        style={{ display: 'block', maxWidth: '100%' }}
      >
        <title id={`${id}-title`}>{t('framework.chart')}</title>
        <desc id={`${id}-summary`}>{summary}</desc>
        <g transform={`translate(${margin.left},${margin.top})`} fontSize={13} style={{ fontVariantNumeric: 'tabular-nums' }}>
          {Array.from({ length: highestScore + 1 }, (_, score) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a tick is its score
            <g key={score} transform={`translate(${x(score)},0)`}>
              <line y2={inner.height} stroke={palette.divider} />
              <text y={inner.height + 16} textAnchor="middle" fontSize={12} fill={palette.text.secondary}>
                {score}
              </text>
            </g>
          ))}
          {rows.map(({ criterion, score }, index) => (
            <g key={criterion} transform={`translate(0,${index * row})`}>
              <text x={-8} y={row / 2} dy="0.32em" textAnchor="end" fill={palette.text.primary}>
                {criterion}
              </text>
              {score !== null && <rect y={6} width={x(score)} height={row - 12} rx={2} fill={palette.primary.main} />}
              <text x={x(score ?? 0) + 6} y={row / 2} dy="0.32em" fill={score === null ? palette.text.secondary : palette.text.primary}>
                {score ?? '–'}
              </text>
            </g>
          ))}
        </g>
      </svg>
    </Box>
  )
}
