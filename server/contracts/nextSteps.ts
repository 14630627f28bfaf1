import type { Knex } from 'knex'
import { can, type Operation, type Role, seesPrivate } from '../access.ts'
import type { Actor } from '../auth/actor.ts'
import { isPrivateClause } from '../policies/privateClauses.ts'
import { contractWarnings, judgeContract } from '../policy/judge.ts'
import { type ContractStatus, contractStatusLabels, nextContractStatuses } from '../policy/transitions.ts'
import type { Refusal, Verdict } from '../policy/verdict.ts'
import { readOneRow } from '../resources/readOneRow.ts'
import { stepFacts } from './contractFacts.ts'
import type { Contract } from './contractFields.ts'
import { contracts } from './contracts.ts'

export interface Objection {
  clause: string | null
  field: string | null
  message: string
  quote: string | null
  source: string | null
}
export interface NextStep {
  status: string
  label: string
  allowed: boolean
  refusals: Objection[]
  warnings: Refusal[]
}

/** For every status that could follow a contract's: what stands in its way as of today, from the rules that guard the save. @throws 404. */
export async function nextContractSteps(db: Knex, id: number, actor: Actor, today: string): Promise<NextStep[]> {
  const contract = await readOneRow<Contract>(contracts, id, db)
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

/** A verdict as `/next` tells it: what is invalid first, then the refusals this role may read, then the permission that is lacking. */
export function objections(verdict: Verdict, role: Role, permitted: boolean): Objection[] {
  const plain = (field: string | null, message: string): Objection => ({ clause: null, field, message, quote: null, source: null })
  const readable = verdict.refusals.filter(({ clause }) => seesPrivate(role) || !isPrivateClause(clause))
  // Who may not take the step is not told that something hidden stands in its way: that nothing else does would tell the answer.
  const hidden = permitted && readable.length < verdict.refusals.length && !readable.some(({ clause }) => clause === 'GGZ-U-0')
  return [
    ...verdict.invalid.map(({ field, message }) => plain(field, message)),
    ...readable,
    ...(hidden ? [plain('assessments', 'Nog niet alle voorwaarden en uitsluitingsgronden zijn beantwoord of in orde.')] : []),
    ...(permitted ? [] : [plain(null, 'Uw rol mag deze stap niet zetten.')]),
  ]
}
