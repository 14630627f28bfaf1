import { Box, Table, TableBody, TableCell, TableRow, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { CoordinationRequestView } from '../../../../server/model/coordinationRequest.ts'
import { EuroField } from '../../../ui/fields/EuroField.tsx'
import { useFieldLabel } from '../../../ui/fields/useFieldText.ts'

const percentage = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 4 })

/** How the amount comes about, as a sum that a reader can check: total × own production / that of the region. The server calculated it. */
export function AmountSum({ request }: { request: CoordinationRequestView }) {
  const t = useTranslate()
  const label = useFieldLabel('coordination_requests')
  const { total_cents, own_production_cents: own, region_production_cents: region, amount_cents, production_year, year, share_source } = request
  const of = { year: production_year ?? '' }
  return (
    <Box sx={{ maxWidth: 640 }}>
      {production_year && (
        <Typography variant="body2" color="text.secondary">
          {t('coordination_requests.sum.year', { production_year, year })}
        </Typography>
      )}
      <Table size="small" aria-label={t('coordination_requests.sum.label')}>
        <TableBody>
          <Line sign="" name={label('total_cents')} field="total_cents" cents={total_cents} />
          <Line sign="×" name={t('coordination_requests.sum.own', of)} field="own_production_cents" cents={own} />
          <Line sign="÷" name={t('coordination_requests.sum.region', of)} field="region_production_cents" cents={region} />
          <Line sign="=" name={t('coordination_requests.sum.result')} field="amount_cents" cents={amount_cents} result />
        </TableBody>
      </Table>
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {amount_cents === null
          ? t('coordination_requests.sum.waits')
          : t('coordination_requests.sum.share', { share: percentage.format(((own ?? 0) / (region ?? 1)) * 100) })}
      </Typography>
      <Typography variant="body2" color="text.secondary" data-field="share_source">
        {t('coordination_requests.sum.source', { source: share_source ?? '–' })}
      </Typography>
    </Box>
  )
}

interface LineProps {
  sign: string
  name: string
  field: string
  cents: number | null
  result?: boolean
}

function Line({ sign, name, field, cents, result = false }: LineProps) {
  const cell = { border: 0, px: 0.5, py: 0.25, height: 28, ...(result ? { fontWeight: 600, borderTop: 1, borderColor: 'divider' } : {}) }
  return (
    <TableRow data-field={field}>
      <TableCell sx={{ ...cell, width: 24 }}>{sign}</TableCell>
      <TableCell component="th" scope="row" sx={cell}>
        {name}
      </TableCell>
      <TableCell align="right" sx={cell}>
        <EuroField value={cents} />
      </TableCell>
    </TableRow>
  )
}
