import { useGetList } from 'react-admin'
import type { AmendmentView } from '../../../../server/model/amendment.ts'
import type { ContractView } from '../../../../server/model/contract.ts'
import type { ProductionView } from '../../../../server/model/production.ts'
import { useOfContract } from '../useOfContract.ts'
import { type PlafondStep, plafondSteps } from './productionScale.ts'

export interface ProductionFigures {
  points: ProductionView[]
  plafond: PlafondStep[]
  /** From which share of the plafond a raise can be asked, in percent, as the policy has it. */
  thresholdPercentage: number | null
  isPending: boolean
}

/** The figures behind the chart of a contract: what was claimed, the plafond over time, and the policy's threshold for a raise. */
export function useProduction(contract: Pick<ContractView, 'id' | 'policy_id' | 'track' | 'starts_on' | 'plafond_cents'>): ProductionFigures {
  const { rows: points, isPending } = useOfContract<ProductionView>('production', contract.id, { field: 'as_of', order: 'ASC' })
  const { rows: amendments } = useOfContract<AmendmentView>('amendments', contract.id, { field: 'effective_on', order: 'ASC' })
  const { data: clauses } = useGetList('clauses', {
    filter: { policy_id: contract.policy_id, code: 'GGZ-PL-1' },
    pagination: { page: 1, perPage: 1 },
    sort: { field: 'id', order: 'ASC' },
  })
  const plafond = contract.starts_on ? plafondSteps(contract.starts_on, contract.plafond_cents, amendments) : []
  return { points, plafond, thresholdPercentage: clauses?.[0]?.percentage ?? null, isPending }
}
