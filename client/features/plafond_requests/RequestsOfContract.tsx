import AddIcon from '@mui/icons-material/Add'
import { Box, Button, Paper, Typography } from '@mui/material'
import { RecordContextProvider, useTranslate } from 'react-admin'
import { Link } from 'react-router-dom'
import type { ContractView } from '../../../server/model/contract.ts'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { useIdentity } from '../../ui/common/useIdentity.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { EuroField } from '../../ui/fields/EuroField.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { useOfContract } from '../contracts/useOfContract.ts'

/** The requests to raise the plafond of one contract, and the button that records a new one. */
export function RequestsOfContract({ contract }: { contract: ContractView }) {
  const t = useTranslate()
  const { can } = useIdentity()
  const { rows } = useOfContract<PlafondRequestView>('plafond_requests', contract.id, { field: 'id', order: 'DESC' })
  const asking = can('create', 'plafond_requests') && contract.status === 'active'
  if (rows.length === 0 && !asking) return null
  return (
    <Paper component="section" variant="outlined" sx={{ p: 2 }}>
      <Typography component="h2" variant="h6" sx={{ mb: 1 }}>
        {t('production.requests')}
      </Typography>
      {rows.map((request) => (
        <RecordContextProvider key={request.id} value={request}>
          <Box sx={{ display: 'flex', gap: 2, py: 0.75, alignItems: 'center', flexWrap: 'wrap' }}>
            <RecordLink resource="plafond_requests" source="reference" />
            <StatusChip group="plafond_request_status" value={request.status} />
            <EuroField value={request.granted_cents ?? request.requested_cents} />
            {request.status === 'complete' && <DueDate value={request.decision_due_on} />}
          </Box>
        </RecordContextProvider>
      ))}
      {asking && (
        <Button
          component={Link}
          to={`/plafond_requests/create?source=${encodeURIComponent(JSON.stringify({ contract_id: contract.id }))}`}
          startIcon={<AddIcon />}
          variant="outlined"
          sx={{ mt: 1 }}
        >
          {t('production.ask')}
        </Button>
      )}
    </Paper>
  )
}
