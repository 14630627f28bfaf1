import AddIcon from '@mui/icons-material/Add'
import { Box, Button, Paper, Skeleton, Typography } from '@mui/material'
import { useState } from 'react'
import { useTranslate } from 'react-admin'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { ProductionView } from '../../../../server/model/production.ts'
import { SidePanel } from '../../../ui/cases/SidePanel.tsx'
import { useIdentity } from '../../../ui/common/useIdentity.ts'
import { RequestsOfContract } from '../../plafond_requests/RequestsOfContract.tsx'
import { hasPlafond } from '../contractSections.ts'
import { ProductionAgainstPlafond } from './ProductionAgainstPlafond.tsx'
import { ProductionForecast } from './ProductionForecast.tsx'
import { ProductionForm } from './ProductionForm.tsx'
import { useProduction } from './useProduction.ts'

/** Plafond and production of a contract: the chart, its figures, and the requests to raise the plafond. */
export function ProductionTab({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const [editing, setEditing] = useState<ProductionView | 'new'>()
  const figures = useProduction(contract)
  if (figures.isPending) return <Skeleton variant="rounded" height={320} />
  return (
    <Box data-field="production">
      <Paper variant="outlined" sx={{ p: 2, mb: 2 }}>
        <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
          {t(hasPlafond(contract) ? 'production.chart' : 'production.chart_alone')}
        </Typography>
        <ProductionAgainstPlafond contract={contract} figures={figures} onEdit={can('edit', 'production') ? setEditing : undefined} />
        <ProductionForecast contractId={contract.id} />
        {can('create', 'production') && (
          <Button startIcon={<AddIcon />} variant="outlined" onClick={() => setEditing('new')} sx={{ mt: 2 }}>
            {t('production.add')}
          </Button>
        )}
      </Paper>
      {hasPlafond(contract) && <RequestsOfContract contract={contract} />}
      <SidePanel open={Boolean(editing)} title={t('production.add')} onClose={() => setEditing(undefined)}>
        <ProductionForm contract={contract} row={editing === 'new' ? undefined : editing} onClose={() => setEditing(undefined)} />
      </SidePanel>
    </Box>
  )
}
