import { Button, Paper, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { TariffLineView } from '../../../../server/model/tariffLine.ts'
import { useChoiceText } from '../../../ui/common/choices.ts'
import { formatEuro } from '../../../ui/common/euro.ts'
import { formatPercentage } from '../../../ui/common/formatPercentage.ts'
import { DutchDateField } from '../../../ui/fields/DutchDateField.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'

const optional = ['requested_on', 'confirmed', 'regional_agreement_on', 'max_stay_days'] as const

/** The tariff lines as a table; columns that no line uses are left out. */
export function TariffTable({ rows, onEdit }: { rows: TariffLineView[]; onEdit?: (line: TariffLineView) => void }) {
  const t = useTranslate()
  const text = useChoiceText()
  const label = useFieldLabel('tariff_lines')
  const used = optional.filter((field) => rows.some((row) => row[field]))
  return (
    <TableContainer component={Paper} variant="outlined" tabIndex={0} role="region" aria-label={t('contracts.tabs.tariffs')}>
      <Table size="small">
        <TableHead>
          <TableRow>
            <TableCell>{label('performance')}</TableCell>
            <TableCell>{label('setting')}</TableCell>
            <TableCell align="right">{t('tariff_lines.tariff')}</TableCell>
            {used.map((field) => (
              <TableCell key={field}>{label(field)}</TableCell>
            ))}
            {onEdit && <TableCell component="td" />}
          </TableRow>
        </TableHead>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.id}>
              <TableCell>{text('performance', row.performance)}</TableCell>
              <TableCell>{row.setting ? text('setting', row.setting) : '–'}</TableCell>
              <TableCell align="right" sx={{ fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                {formatPercentage(row.tariff_percentage) ?? (row.tariff_cents === null ? '–' : formatEuro(row.tariff_cents))}
                {(row.tariff_percentage ?? 0) > 100 && (
                  <Typography variant="caption" component="div" color="text.secondary">
                    {t('tariff_lines.above_maximum')}
                  </Typography>
                )}
              </TableCell>
              {used.map((field) => (
                <TableCell key={field}>
                  {field.endsWith('_on') ? (
                    <DutchDateField value={row[field] as string} />
                  ) : field === 'confirmed' ? (
                    t(row.confirmed ? 'ra.boolean.true' : 'ra.boolean.false')
                  ) : (
                    (row[field] ?? '–')
                  )}
                </TableCell>
              ))}
              {onEdit && (
                <TableCell align="right" padding="none">
                  <Button size="small" onClick={() => onEdit(row)} aria-label={`${t('ra.action.edit')}: ${text('performance', row.performance)}`}>
                    {t('ra.action.edit')}
                  </Button>
                </TableCell>
              )}
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  )
}
