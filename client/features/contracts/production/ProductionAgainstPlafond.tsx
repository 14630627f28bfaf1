import { Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { ProductionView } from '../../../../server/model/production.ts'
import { formatDate } from '../../../ui/common/dates.ts'
import { formatEuro, unbroken } from '../../../ui/common/euro.ts'
import { formatShare } from '../../../ui/fields/UtilisationBar.tsx'
import { ProductionChart } from './ProductionChart.tsx'
import { ProductionTable } from './ProductionTable.tsx'
import { evenSpread } from './productionScale.ts'
import type { ProductionFigures } from './useProduction.ts'

interface ProductionAgainstPlafondProps {
  contract: Pick<ContractView, 'starts_on' | 'ends_on'>
  figures: ProductionFigures
  onEdit?: (row: ProductionView) => void
}

/** The chart of production against plafond, its reading in one sentence, and the same figures as a table. */
export function ProductionAgainstPlafond({ contract, figures, onEdit }: ProductionAgainstPlafondProps) {
  const t = useTranslate()
  const { points, plafond, thresholdPercentage } = figures
  const { starts_on, ends_on } = contract
  const latest = points.at(-1)
  const current = plafond.at(-1)?.plafond_cents
  if (!starts_on || !ends_on) return null
  const summary = !latest
    ? t('production.empty')
    : current
      ? t('production.chart_summary', {
          on: formatDate(latest.as_of),
          amount: formatEuro(latest.amount_cents),
          share: formatShare(latest.amount_cents / current),
          plafond: formatEuro(current),
          even: formatEuro(evenSpread(current, starts_on, ends_on, latest.as_of)),
        })
      : t('production.no_plafond')
  return (
    <>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {unbroken(summary)}
      </Typography>
      {(latest || current) && (
        <ProductionChart startsOn={starts_on} endsOn={ends_on} points={points} plafond={plafond} thresholdPercentage={thresholdPercentage} summary={summary} />
      )}
      {latest && <ProductionTable rows={points} plafondCents={current ?? null} startsOn={starts_on} endsOn={ends_on} onEdit={onEdit} />}
    </>
  )
}
