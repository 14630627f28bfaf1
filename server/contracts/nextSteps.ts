import { can, type Operation } from '../access.ts'
import { contractWarnings, judgeContract } from '../policy/judge.ts'
import { type ContractStatus, contractStatusLabels, nextContractStatuses } from '../policy/transitions.ts'
import { type NextStep, objections } from '../resources/nextStep.ts'
import type { Asked } from '../resources/resource.ts'
import { stepFacts } from './contractFacts.ts'
import type { Contract } from './contractFields.ts'

/** For every status that could follow a contract's: what stands in its way as of today, from the rules that guard the save. */
export async function nextContractSteps(contract: Contract, { db, actor, today }: Asked): Promise<NextStep[]> {
  return Promise.all(
    nextContractStatuses(contract).map(async (status) => {
      const tried = { ...contract, status, ...assumed(contract, status, today) }
      const facts = { ...(await stepFacts(db, tried, contract, today)), dated: 'assume_today' as const }
      const needed: Operation = status === 'ended' ? 'end' : 'edit'
      const refusals = objections(judgeContract(facts, status), actor.role, can(actor.role, needed, 'contracts'))
      return {
        status,
        label: contractStatusLabels[status],
        allowed: refusals.length === 0,
        refusals,
        warnings: contractWarnings({ policy: facts.policy, contract: tried, today }),
      }
    }),
  )
}

const stepDates: Partial<Record<ContractStatus, keyof Contract>> = { offered: 'offered_on', signed: 'signed_on', active: 'processed_on', ended: 'ended_on' }

function assumed(contract: Contract, status: ContractStatus, today: string): Partial<Contract> {
  const name = stepDates[status]
  return name && contract[name] === null ? { [name]: today } : {}
}
