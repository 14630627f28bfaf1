import type { ContractView } from '../../../server/model/contract.ts'
import { HistoryList } from '../../ui/cases/HistoryList.tsx'

/** Who changed what on this contract and on all that hangs on it: assessments, lines, proposals, claims, amendments, requests, tasks. */
export const ContractHistory = ({ contract }: { contract: ContractView }) => (
  <HistoryList contractId={contract.id} name={`${contract.reference} · ${contract.provider_name}`} />
)
