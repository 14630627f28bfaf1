import { Box, useTheme } from '@mui/material'
import { useTranslate } from 'react-admin'
import { formatIndex } from './formatIndex.ts'

const width = 104
const height = 20
/** How far from the mean the drawing reaches, to either side. */
const reach = 50

/** An index as a bar that goes left or right from the line of the mean (100), with its figure. What lies further off than the drawing reaches fills it. */
export function IndexBar({ value }: { value: number | null }) {
  const t = useTranslate()
  const { palette } = useTheme()
  if (value === null) return <span>–</span>
  const middle = width / 2
  const length = (Math.min(Math.abs(value - 100), reach) / reach) * middle
  return (
    <Box component="span" sx={{ display: 'inline-flex', alignItems: 'center', gap: 1, whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' }}>
      <svg role="img" aria-label={t('grz.index_words', { value: formatIndex(value) })} width={width} height={height}>
        <rect y={5} width={width} height={10} rx={2} fill={palette.action.hover} />
        <rect x={value < 100 ? middle - length : middle} y={5} width={length} height={10} fill={palette.primary.main} />
        <line x1={middle} x2={middle} y1={0} y2={height} stroke={palette.text.primary} strokeWidth={1.5} />
      </svg>
      {formatIndex(value)}
    </Box>
  )
}
