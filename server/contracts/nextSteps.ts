import { may, type Operation, type Role, seesPrivate } from '../access.ts'
import { isPrivateClause } from '../policies/privateClauses.ts'
import { contractWarnings, judgeContract } from '../policy/judge.ts'
import type { ContractFacts } from '../policy/subjects.ts'
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
      const facts = { ...readable(await stepFacts(db, tried, contract, today), actor.role), dated: 'assume_today' as const }
      const needed: Operation = status === 'ended' ? 'end' : 'edit'
      const refusals = objections(judgeContract(facts, status), actor.role, may(actor, needed, 'contracts'))
      return {
        status,
        label: contractStatusLabels[status],
        allowed: refusals.length === 0,
        refusals,
        warnings: contractWarnings({ policy: facts.policy, contract, today }),
      }
    }),
  )
}

/** What a role may be told of: a number of unanswered conditions would otherwise tell it how many of the hidden ones are among them. */
function readable(facts: ContractFacts, role: Role): ContractFacts {
  return seesPrivate(role) ? facts : { ...facts, assessments: facts.assessments.filter(({ condition }) => !isPrivateClause(condition.clause)) }
}

const stepDates: Partial<Record<ContractStatus, keyof Contract>> = { offered: 'offered_on', signed: 'signed_on', active: 'processed_on', ended: 'ended_on' }

function assumed(contract: Contract, status: ContractStatus, today: string): Partial<Contract> {
  const name = stepDates[status]
  return name && contract[name] === null ? { [name]: today } : {}
}
