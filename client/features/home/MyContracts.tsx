import { Box, Skeleton, Typography } from '@mui/material'
import { RecordContextProvider, useGetList, useTranslate } from 'react-admin'
import { type ContractView, openContractStatuses } from '../../../server/model/contract.ts'
import { DueDate } from '../../ui/fields/DueDate.tsx'
import { RecordLink } from '../../ui/fields/RecordLink.tsx'
import { StatusChip } from '../../ui/fields/StatusChip.tsx'
import { inYear } from '../../ui/lists/policyYear.ts'
import { dashboardRow } from './dashboardRow.ts'

const running = [...openContractStatuses, 'signed']

/** The contracts that a user works on and that are not active yet, by what falls due first. */
export function MyContracts({ userId, year }: { userId: number; year: number | null }) {
  const t = useTranslate()
  const { data, isPending } = useGetList<ContractView>('contracts', {
    filter: { owner_id: userId, status: running, ...inYear(year) },
    sort: { field: 'next_due_on', order: 'ASC' },
    pagination: { page: 1, perPage: 10 },
  })
  if (isPending) return <Skeleton variant="rounded" height={240} />
  if (!data || data.length === 0) return <Typography>{t('dashboard.my_contracts_empty')}</Typography>
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {data.map((contract) => (
        <Box component="li" key={contract.id} sx={dashboardRow}>
          <RecordContextProvider value={contract}>
            <RecordLink resource="contracts">{contract.provider_name}</RecordLink>
          </RecordContextProvider>
          <Box sx={{ display: 'flex', justifyContent: 'space-between', gap: 1, flexWrap: 'wrap', alignItems: 'center' }}>
            <StatusChip group="contract_status" value={contract.status} />
            <DueDate value={contract.next_due_on} ends={contract.status === 'active'} />
          </Box>
        </Box>
      ))}
    </Box>
  )
}
