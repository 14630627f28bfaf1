import { Paper, Typography } from '@mui/material'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { formatDate } from '../../ui/common/dates.ts'
import { ProductionAgainstPlafond } from '../contracts/production/ProductionAgainstPlafond.tsx'
import { ProductionForecast } from '../contracts/production/ProductionForecast.tsx'
import { useProduction } from '../contracts/production/useProduction.ts'
import { CareDemandBars } from './CareDemandBars.tsx'

/** Production against the plafond, the division by care demand, and the contract's terms: what a decision rests on. Takes the whole width while its figures are unfolded, which are cut at half. */
export function RequestProduction({ request, contract }: { request: PlafondRequestView; contract: ContractView }) {
  const t = useTranslate()
  const figures = useProduction(contract)
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2, mb: 2, minWidth: 0, '&:has(details[open])': { gridColumn: '1 / -1' } }}>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('production.chart')}
      </Typography>
      <ProductionAgainstPlafond contract={contract} figures={figures} />
      <ProductionForecast contractId={contract.id} />
      {request.volume_by_care_demand && request.volume_by_care_demand.length > 0 && <CareDemandBars rows={request.volume_by_care_demand} />}
      <Typography variant="body2" color="text.secondary" sx={{ mt: 1 }}>
        {t('plafond_requests.contract_period', { from: formatDate(contract.starts_on), to: formatDate(contract.ends_on) })}
      </Typography>
    </Paper>
  )
}
