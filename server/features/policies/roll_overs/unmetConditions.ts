import type { Knex } from 'knex'
import { type Assessment, assessmentFields } from '../../../model/assessment.ts'
import type { AssessmentRow } from '../../../policy/engine/facts.ts'
import { adverseAnswer } from '../../../policy/rule_sets/common/conditionRules.ts'
import { decode } from '../../../records/codec.ts'
import { appliesTo } from '../../contracts/assessments/assessmentsFollow.ts'
import type { PolicySnapshot } from '../policySnapshot.ts'

/** A condition that a contract's provider no longer meets: its clause, and why as a sentence. */
export interface Unmet {
  clause: string
  reason: string
}

/** A contract of which it is asked which answer stands in the way under another policy: with the track that it gets there. */
interface Rolling {
  id: number
  track: string
  care_type: string
}

type Answer = Omit<AssessmentRow, 'condition'>

const BATCH_SIZE = 1000

/**
 * By contract, the first condition of a policy that its answers do not meet on a day, judged as an offer judges them: of the conditions that the policy
 * asks for the contract's track and care type, each by the answer to the condition of the same clause. An answer that is missing or no longer valid
 * tells nothing.
 */
export async function unmetConditions(
  db: Knex,
  { policy, conditions }: PolicySnapshot,
  contracts: readonly Rolling[],
  today: string,
): Promise<Map<number, Unmet>> {
  const found = new Map<number, Unmet>()
  for (let from = 0; from < contracts.length; from += BATCH_SIZE) {
    const page = contracts.slice(from, from + BATCH_SIZE)
    const answers = await unfavourableAnswers(db, page)
    for (const contract of page) {
      const given = answers.get(contract.id)
      if (!given) continue
      for (const condition of conditions.filter((one) => given.has(one.clause) && appliesTo(one, contract))) {
        const reason = adverseAnswer(policy, { ...given.get(condition.clause)!, condition }, today)
        if (reason !== null) {
          found.set(contract.id, { clause: condition.clause, reason })
          break
        }
      }
    }
  }
  return found
}

/** By contract and by clause, the answers that may stand in the way. */
async function unfavourableAnswers(db: Knex, contracts: readonly Rolling[]): Promise<Map<number, Map<string, Answer>>> {
  const rows = await db('assessments')
    .join('conditions', 'conditions.id', 'assessments.condition_id')
    .whereIn(
      'assessments.contract_id',
      contracts.map(({ id }) => id),
    )
    .whereIn('assessments.outcome', ['not_met', 'present', 'exempt'])
    .select('assessments.*', 'conditions.clause')
  const answers = new Map<number, Map<string, Answer>>()
  for (const row of rows) {
    const given = answers.get(row.contract_id) ?? new Map<string, Answer>()
    answers.set(row.contract_id, given.set(row.clause, decode<Assessment>(assessmentFields, row)))
  }
  return answers
}
