import { Box } from '@mui/material'
import { useTone } from '../common/useTone.ts'

/** A fraction as a percentage with one decimal at most, "81,2%". */
export const formatShare = (fraction: number) => `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 }).format(fraction * 100)}%`

/** How much of a plafond is used, as a bar and in figures, one above the other where it is `stacked`. `value` is a fraction; nothing is drawn without it. */
export function UtilisationBar({ value, stacked = false }: { value: number | null | undefined; stacked?: boolean }) {
  const over = (value ?? 0) > 1
  const { text, ground } = useTone(over ? 'bad' : 'info')
  if (value === null || value === undefined) return <span>–</span>
  return (
    <Box
      component="span"
      sx={{
        display: 'inline-flex',
        flexDirection: stacked ? 'column' : 'row',
        alignItems: stacked ? 'flex-start' : 'center',
        gap: stacked ? 0.25 : 1,
        fontVariantNumeric: 'tabular-nums',
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" aria-hidden="true" sx={{ width: 48, height: 8, borderRadius: 4, bgcolor: ground, overflow: 'hidden', display: 'inline-block' }}>
        <Box component="span" sx={{ display: 'block', height: 1, width: `${Math.min(value, 1) * 100}%`, bgcolor: text }} />
      </Box>
      {formatShare(value)}
    </Box>
  )
}
