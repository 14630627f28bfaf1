import { HistoryList } from '../../ui/cases/HistoryList.tsx'
import type { Contract } from './contractTypes.ts'

/** Who changed what on this contract and on all that hangs on it: assessments, lines, proposals, claims, amendments, requests, tasks. */
export const ContractHistory = ({ contract }: { contract: Contract }) => (
  <HistoryList contractId={contract.id} name={`${contract.reference} · ${contract.provider_name}`} />
)
