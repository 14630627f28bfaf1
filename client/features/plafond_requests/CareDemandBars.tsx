import { Box, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { CareDemandShare } from '../../../server/model/plafondRequest.ts'

/** The division over types of care demand as bars with their figures, largest first. */
export function CareDemandBars({ rows }: { rows: readonly CareDemandShare[] }) {
  const t = useTranslate()
  return (
    <Box component="table" sx={{ width: '100%', borderSpacing: '0 4px', fontSize: 14 }}>
      <Typography component="caption" variant="caption" color="text.secondary" sx={{ textAlign: 'left' }}>
        {t('plafond_requests.care_demand')}
      </Typography>
      <tbody>
        {[...rows]
          .sort((one, other) => other.share - one.share)
          .map((row) => (
            <tr key={row.type}>
              <Box component="th" scope="row" sx={{ fontWeight: 400, textAlign: 'left', whiteSpace: 'nowrap', pr: 1, width: 64 }}>
                {t('plafond_requests.care_demand_type')} {row.type}
              </Box>
              <Box component="td" aria-hidden="true" sx={{ width: '100%' }}>
                <Box sx={{ height: 12, borderRadius: 1, bgcolor: 'primary.main', width: `${row.share}%`, minWidth: 2 }} />
              </Box>
              <Box component="td" sx={{ textAlign: 'right', pl: 1, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' }}>
                {new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(row.share)}%
              </Box>
            </tr>
          ))}
      </tbody>
    </Box>
  )
}
