import { Box } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { MonthFigures } from '../../../../server/model/firstYearMonitor.ts'
import { formatEuro } from '../../../ui/common/euro.ts'
import { PlainTable } from '../../../ui/fields/PlainTable.tsx'
import { useMonthName } from './useMonthName.ts'

const columns = ['expected_cents', 'claimed_cents', 'expected_total_cents', 'claimed_total_cents'] as const

/** The figures of the chart by month, folded until asked for. */
export function FirstYearMonths({ months }: { months: readonly MonthFigures[] }) {
  const t = useTranslate()
  const nameOf = useMonthName()
  const amount = (cents: number | null) => (cents === null ? '–' : formatEuro(cents))
  return (
    <Box component="details" sx={{ mt: 1 }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'primary.main', fontSize: 14 }}>
        {t('production.table')}
      </Box>
      <PlainTable
        label={t('production.table')}
        roomFor={560}
        rows={months}
        rowKey={(month) => month.month}
        columns={[
          { label: t('first_years.columns.month'), render: (month) => nameOf(month.month) },
          ...columns.map((column) => ({
            label: t(`first_years.columns.${column}`),
            align: 'right' as const,
            render: (month: MonthFigures) => amount(month[column]),
          })),
        ]}
      />
    </Box>
  )
}
