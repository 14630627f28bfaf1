import { Box, Typography } from '@mui/material'

export interface LegendLine {
  key: string
  label: string
  colour: string
  dash?: string
}

/** Which line is which, with the same dashes as in the chart, so that colour is not the only sign. */
export const ChartLegend = ({ lines }: { lines: readonly LegendLine[] }) => (
  <Box component="ul" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2, rowGap: 0.5, m: 0, p: 0, listStyle: 'none' }}>
    {lines.map((line) => (
      <Box component="li" key={line.key} sx={{ display: 'flex', alignItems: 'center', gap: 0.75 }}>
        <svg width={24} height={8} aria-hidden="true">
          <line x1={0} x2={24} y1={4} y2={4} stroke={line.colour} strokeWidth={2} strokeDasharray={line.dash} />
        </svg>
        <Typography variant="caption" color="text.secondary">
          {line.label}
        </Typography>
      </Box>
    ))}
  </Box>
)
