import { Skeleton } from '@mui/material'
import { ShowBase, useRecordContext, useShowContext } from 'react-admin'
import type { ContractView } from '../../../server/model/contract.ts'
import { ContractPage } from './ContractPage.tsx'

/** The case page of a contract. */
export function ContractShow() {
  return (
    <ShowBase>
      <Loaded />
    </ShowBase>
  )
}

function Loaded() {
  const { isPending } = useShowContext()
  const contract = useRecordContext<ContractView>()
  if (isPending || !contract) return <Skeleton variant="rounded" height={480} sx={{ my: 2 }} />
  return <ContractPage contract={contract} key={contract.id} />
}
