import { HistoryList } from '../cases/HistoryList.tsx'
import type { Contract } from './contractTypes.ts'

/** Who changed what on this contract. */
export const ContractHistory = ({ contract }: { contract: Contract }) => <HistoryList resource="contracts" id={contract.id} />
