import { Box, Skeleton } from '@mui/material'
import { type ReactNode, Suspense } from 'react'
import { useTranslate } from 'react-admin'

interface ChartWithTableProps {
  /** What the chart shows in one sentence, for who cannot see it. */
  summary: string
  height: number
  chart: ReactNode
  table: ReactNode
}

/** A chart, and beneath it the same figures as a table: folded on the screen, always there on paper. */
export function ChartWithTable({ summary, height, chart, table }: ChartWithTableProps) {
  const t = useTranslate()
  return (
    <>
      <Box role="img" aria-label={summary} sx={{ minWidth: 0 }}>
        <Suspense fallback={<Skeleton variant="rounded" height={height} />}>{chart}</Suspense>
      </Box>
      <Box component="details" sx={{ mt: 1, '@media print': { '&::details-content': { contentVisibility: 'visible' } } }}>
        <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main', fontSize: 14, '@media print': { display: 'none' } }}>
          {t('production.table')}
        </Box>
        {table}
      </Box>
    </>
  )
}
