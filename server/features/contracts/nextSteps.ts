import { may, type Operation, type Role, seesPrivate } from '../../access.ts'
import { type Contract, type ContractStatus, contractLife, nextContractStatuses, openContractStatuses } from '../../model/contract.ts'
import type { ContractFacts } from '../../policy/engine/facts.ts'
import { noObjection } from '../../policy/engine/verdict.ts'
import { judgeContract, unreachable } from '../../policy/judgeContract.ts'
import { isPrivateClause } from '../../policy/privacy/privateClauses.ts'
import { termWarnings } from '../../policy/rule_sets/common/agreedTerms.ts'
import { unansweredClause } from '../../policy/rule_sets/rulesOf.ts'
import { contractWarnings } from '../../policy/warnings.ts'
import { type NextStep, type Objection, objections } from '../../records/nextStep.ts'
import type { Asked } from '../../records/resource.ts'
import { withoutGround } from '../providers/withoutGround.ts'
import { stepFacts } from './contractFacts.ts'
import { termFactsOf } from './termFacts.ts'

/** For every status that could follow a contract's: what stands in its way as of today, from the rules that guard the save. */
export async function nextContractSteps(contract: Contract, { db, actor, today }: Asked): Promise<NextStep[]> {
  const termFacts = (await termFactsOf(db, [contract], today))(contract.id)
  return Promise.all(
    nextContractStatuses(contract).map(async (status) => {
      const known = seesPrivate(actor.role) ? contract : { ...contract, rejection_clauses: null, reason: null }
      const tried = { ...known, status }
      const facts = { ...readable(await stepFacts(db, tried, contract, today), actor.role), dated: 'assume_today' as const }
      const needed: Operation = status === 'ended' ? 'end' : 'edit'
      const verdict = isToldOf(contract, status, actor.role) ? judgeContract(facts, status) : noObjection()
      const refusals = sumsMarked(facts, objections(verdict, actor.role, may(actor, needed, 'contracts'), unansweredClause(facts.policy)))
      return {
        status,
        label: contractLife.labels[status],
        allowed: refusals.length === 0,
        refusals,
        warnings: [...contractWarnings({ policy: facts.policy, contract, today }), ...termWarnings({ contract, ...termFacts })],
        unreachable: forward.has(status) ? unreachableReasons({ ...facts, contract }) : [],
      }
    }),
  )
}

/** The steps that lead to a signature. */
const forward: ReadonlySet<ContractStatus> = new Set([...openContractStatuses, 'signed'])
const plainly = { field: null, quote: null, source: null }
/** A day before which no term has passed. */
const LONG_AGO = '1900-01-01'

/** Why no signature can follow. What rests on a date that is on record holds for good; what rests on today may still have happened in time. */
function unreachableReasons(facts: ContractFacts): NonNullable<NextStep['unreachable']> {
  const onRecord = new Set(unreachable({ ...facts, today: LONG_AGO }).map(({ clause }) => clause))
  return unreachable(facts).map((reason) => ({ ...plainly, ...reason, recorded: onRecord.has(reason.clause) }))
}

/** The refusal that sums up unanswered conditions (GGZ-U-0), marked so where each of them is told as well. */
function sumsMarked({ policy }: ContractFacts, refusals: Objection[]): Objection[] {
  const summary = unansweredClause(policy)
  const isOther = ({ clause, field }: Objection): boolean => field === 'assessments' && clause !== summary
  return refusals.some(isOther) ? refusals.map((one) => (summary !== null && one.clause === summary ? { ...one, sums: true } : one)) : refusals
}

/**
 * What a role may be told of, as if nothing private were on record that stands in the way: a number of unanswered conditions would otherwise tell it how
 * many of the hidden ones are among them, and a missing ground of an exemption whether one was given.
 */
function readable(facts: ContractFacts, role: Role): ContractFacts {
  if (seesPrivate(role)) return facts
  return { ...facts, provider: withoutGround(facts.provider), assessments: facts.assessments.filter(({ condition }) => !isPrivateClause(condition.clause)) }
}

/** Whether a rejection may reopen hangs on its grounds. */
function isToldOf({ status }: Contract, next: ContractStatus, role: Role): boolean {
  return seesPrivate(role) || status !== 'rejected' || next === 'rejected'
}
