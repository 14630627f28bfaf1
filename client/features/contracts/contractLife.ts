import {
  type ContractStatus,
  type ContractView,
  contractLife,
  finalContractStatuses,
  runningContractStatuses,
  usualWay,
} from '../../../server/model/contract.ts'

export type StageState = 'done' | 'current' | 'coming'

export interface Stage {
  status: ContractStatus
  state: StageState
}

/** Whether a contract's terms change by an amendment: it is signed and not over. */
export const isAmended = ({ status }: Pick<ContractView, 'status'>): boolean => runningContractStatuses.includes(status)

/** Whether a contract is over, or came to nothing for good. */
export const isClosed = ({ status }: Pick<ContractView, 'status'>): boolean => finalContractStatuses.includes(status)

/** The stages of a contract's life as the stepper draws them: what lies behind it, where it stands, what comes. A contract that was closed shows the stages up to the last one it reached, and its end. */
export function stagesOf(contract: Pick<ContractView, 'track' | 'status'> & Record<string, unknown>): Stage[] {
  const life = usualWay(contract.track)
  const at = life.indexOf(contract.status)
  if (at >= 0) return life.map((status, index) => ({ status, state: index < at ? 'done' : index === at ? 'current' : 'coming' }))
  const last = life.findLastIndex((status) => {
    const day = contractLife.dates[status]
    return day !== undefined && contract[day]
  })
  return [...life.slice(0, Math.max(last, 0) + 1).map((status) => ({ status, state: 'done' as const })), { status: contract.status, state: 'current' }]
}
