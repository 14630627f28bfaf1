import { Box, Button } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ProductionView } from '../../../../server/model/production.ts'
import { formatDate } from '../../../ui/common/dates.ts'
import { formatEuro } from '../../../ui/common/euro.ts'
import { PlainTable } from '../../../ui/fields/PlainTable.tsx'
import { formatShare } from '../../../ui/fields/UtilisationBar.tsx'
import { evenSpread } from './productionScale.ts'

interface ProductionTableProps {
  rows: ProductionView[]
  plafondCents: number | null
  startsOn: string
  endsOn: string
  onEdit?: (row: ProductionView) => void
}

/** The figures of the chart, newest first, folded until asked for. */
export function ProductionTable({ rows, plafondCents, startsOn, endsOn, onEdit }: ProductionTableProps) {
  const t = useTranslate()
  const columns = plafondCents === null ? (['claimed'] as const) : (['claimed', 'even', 'difference', 'share'] as const)
  const figures = (row: ProductionView) => {
    const even = plafondCents === null ? 0 : evenSpread(plafondCents, startsOn, endsOn, row.as_of)
    return {
      claimed: formatEuro(row.amount_cents),
      even: formatEuro(even),
      difference: formatEuro(row.amount_cents - even),
      share: plafondCents ? formatShare(row.amount_cents / plafondCents) : '–',
    }
  }
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main', fontSize: 14 }}>
        {t('production.table')}
      </Box>
      <PlainTable
        label={t('production.table')}
        roomFor={560}
        rows={[...rows].reverse()}
        rowKey={(row) => row.id}
        columns={[
          { label: t('production.columns.month'), nowrap: true, render: (row) => formatDate(row.as_of) },
          ...columns.map((column) => ({
            label: t(`production.columns.${column}`),
            align: 'right' as const,
            render: (row: ProductionView) => figures(row)[column],
          })),
          ...(onEdit
            ? [
                {
                  label: '',
                  align: 'right' as const,
                  render: (row: ProductionView) => (
                    <Button size="small" onClick={() => onEdit(row)} aria-label={`${t('ra.action.edit')}: ${formatDate(row.as_of)}`} sx={{ mx: -0.5 }}>
                      {t('ra.action.edit')}
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Box>
  )
}
