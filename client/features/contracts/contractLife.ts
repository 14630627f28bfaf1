import type { ContractStatus, ContractView, Track } from '../../../server/model/contract.ts'

export type StageState = 'done' | 'current' | 'coming'

export interface Stage {
  status: ContractStatus
  state: StageState
}

const digital: readonly ContractStatus[] = ['draft', 'assessing', 'offered', 'signed', 'active']
const tailored: readonly ContractStatus[] = ['draft', 'invited', 'quoted', 'negotiating', 'offered', 'signed', 'active']

const closedStatuses: ReadonlySet<ContractStatus> = new Set(['ended', 'declined', 'lapsed', 'withdrawn'])

/** Whether a contract's terms change by an amendment: it is signed and not over. */
export const isAmended = ({ status }: Pick<ContractView, 'status'>): boolean => status === 'signed' || status === 'active'

/** Whether a contract is over, or came to nothing for good. */
export const isClosed = ({ status }: Pick<ContractView, 'status'>): boolean => closedStatuses.has(status)

/** The date that shows a stage was reached, for a contract that left the usual way. */
const reachedOn: Partial<Record<ContractStatus, string>> = {
  invited: 'starting_letter_on',
  quoted: 'quote_received_on',
  offered: 'offered_on',
  signed: 'signed_on',
  active: 'processed_on',
}

/** The statuses that a contract of this track usually goes through, in order. */
export const usualLife = (track: Track): readonly ContractStatus[] => (track === 'maatwerk' ? tailored : digital)

/** The stages of a contract's life as the stepper draws them: what lies behind it, where it stands, what comes. A contract that was closed shows the stages up to the last one it reached, and its end. */
export function contractLife(contract: Pick<ContractView, 'track' | 'status'> & Record<string, unknown>): Stage[] {
  const life = usualLife(contract.track)
  const at = life.indexOf(contract.status)
  if (at >= 0) return life.map((status, index) => ({ status, state: index < at ? 'done' : index === at ? 'current' : 'coming' }))
  const last = life.findLastIndex((status) => reachedOn[status] && contract[reachedOn[status]])
  return [...life.slice(0, Math.max(last, 0) + 1).map((status) => ({ status, state: 'done' as const })), { status: contract.status, state: 'current' }]
}
