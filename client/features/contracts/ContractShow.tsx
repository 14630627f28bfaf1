import { Skeleton } from '@mui/material'
import { ShowBase, useRecordContext, useShowContext } from 'react-admin'
import { ContractPage } from './ContractPage.tsx'
import type { Contract } from './contractTypes.ts'

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
  const contract = useRecordContext<Contract>()
  if (isPending || !contract) return <Skeleton variant="rounded" height={480} sx={{ my: 2 }} />
  return <ContractPage contract={contract} key={contract.id} />
}
