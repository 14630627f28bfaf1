import { BarChart } from '@mui/x-charts/BarChart'

export interface Bars {
  label: string
  colour: string
  values: readonly number[]
}

/** Whole numbers by week or month as bars, one colour a kind, with a legend. */
export function BarsChart({
  categories,
  bars,
  stacked = false,
  height,
}: {
  categories: readonly string[]
  bars: readonly Bars[]
  stacked?: boolean
  height: number
}) {
  return (
    <BarChart
      height={height}
      margin={{ left: 0, right: 8, top: 16, bottom: 0 }}
      xAxis={[{ scaleType: 'band', data: [...categories], height: 32, tickLabelStyle: { fontSize: 12 } }]}
      yAxis={[{ tickMinStep: 1, width: 36, valueFormatter: (value: number) => new Intl.NumberFormat('nl-NL').format(value) }]}
      series={bars.map(({ label, colour, values }) => ({ label, color: colour, data: [...values], ...(stacked ? { stack: 'all' } : {}) }))}
      slotProps={{ legend: { direction: 'horizontal', position: { vertical: 'bottom', horizontal: 'start' } } }}
      grid={{ horizontal: true }}
      skipAnimation
      disableKeyboardNavigation
    />
  )
}
