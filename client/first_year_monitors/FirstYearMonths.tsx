import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import { useTranslate } from 'react-admin'
import { formatEuro } from '../common/euro.ts'
import type { MonthFigures } from './firstYearTypes.ts'
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
      <TableContainer>
        <Table
          size="small"
          sx={{ '& .MuiTableCell-root': { px: 0.75, fontSize: 13 }, '& td': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', height: 32 } }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('first_years.columns.month')}</TableCell>
              {columns.map((column) => (
                <TableCell key={column} align="right">
                  {t(`first_years.columns.${column}`)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {months.map((month) => (
              <TableRow key={month.month}>
                <TableCell>{nameOf(month.month)}</TableCell>
                {columns.map((column) => (
                  <TableCell key={column} align="right">
                    {amount(month[column])}
                  </TableCell>
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  )
}
