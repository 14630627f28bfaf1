import { Box, Button, Table, TableBody, TableCell, TableContainer, TableHead, TableRow } from '@mui/material'
import { useTranslate } from 'react-admin'
import { formatDate } from '../common/dates.ts'
import { formatEuro } from '../common/euro.ts'
import { formatShare } from '../fields/UtilisationBar.tsx'
import { evenSpread } from './productionScale.ts'
import type { Production } from './productionTypes.ts'

interface ProductionTableProps {
  rows: Production[]
  plafondCents: number | null
  startsOn: string
  endsOn: string
  onEdit?: (row: Production) => void
}

/** The figures of the chart, newest first, folded until asked for. */
export function ProductionTable({ rows, plafondCents, startsOn, endsOn, onEdit }: ProductionTableProps) {
  const t = useTranslate()
  const columns = plafondCents === null ? (['claimed'] as const) : (['claimed', 'even', 'difference', 'share'] as const)
  const figures = (row: Production) => {
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
      <TableContainer>
        <Table size="small" sx={{ '& td': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } }}>
          <TableHead>
            <TableRow>
              <TableCell>{t('production.columns.month')}</TableCell>
              {columns.map((column) => (
                <TableCell key={column} align="right">
                  {t(`production.columns.${column}`)}
                </TableCell>
              ))}
              {onEdit && <TableCell component="td" />}
            </TableRow>
          </TableHead>
          <TableBody>
            {[...rows].reverse().map((row) => {
              const shown = figures(row)
              return (
                <TableRow key={row.id}>
                  <TableCell>{formatDate(row.as_of)}</TableCell>
                  {columns.map((column) => (
                    <TableCell key={column} align="right">
                      {shown[column]}
                    </TableCell>
                  ))}
                  {onEdit && (
                    <TableCell padding="none" align="right">
                      <Button size="small" onClick={() => onEdit(row)} aria-label={`${t('ra.action.edit')}: ${formatDate(row.as_of)}`}>
                        {t('ra.action.edit')}
                      </Button>
                    </TableCell>
                  )}
                </TableRow>
              )
            })}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  )
}
