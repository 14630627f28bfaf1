import { Box, useTheme } from '@mui/material'
import { useTranslate } from 'react-admin'
import { formatIndex } from './grzBenchmark.ts'

const width = 96
const height = 16
const most = 200

/** An index as a bar against the line of the mean, with its figure. Nothing is drawn without one; what lies above 200 fills the bar. */
export function IndexBar({ value }: { value: number | null }) {
  const t = useTranslate()
  const { palette } = useTheme()
  if (value === null) return <span>–</span>
  const x = (index: number) => (Math.min(index, most) / most) * width
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      <svg role="img" aria-label={t('grz.index_words', { value: formatIndex(value) })} width={width} height={height}>
        <line x1={0} x2={width} y1={height - 0.5} y2={height - 0.5} stroke={palette.divider} />
        <rect y={4} width={x(value)} height={8} rx={2} fill={palette.primary.main} />
        <line x1={x(100)} x2={x(100)} y1={0} y2={height} stroke={palette.text.primary} strokeWidth={1.5} strokeDasharray="3 2" />
      </svg>
      {formatIndex(value)}
    </Box>
  )
}
