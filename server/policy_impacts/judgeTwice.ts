import type { Condition } from '../conditions/conditionFields.ts'
import type { Contract } from '../contracts/contractFields.ts'
import { judgeOffer } from '../policy/judge.ts'
import { groundsOf } from '../policy/offerChange.ts'
import type { AssessmentRow, ContractFacts } from '../policy/subjects.ts'
import { answersUnderDraft } from './answersUnderDraft.ts'
import { type ImpactOn, impactOn } from './audience.ts'
import type { Comparison } from './comparison.ts'
import type { Batch } from './readBatch.ts'

/** Judges the offer of one contract of a batch twice on the same facts: under the policy it stands under, and under the draft. */
export function judgeTwice(contract: Contract, batch: Batch, comparison: Comparison, today: string): ImpactOn {
  const { policy, conditions } = comparison.now(contract)
  const asked = comparison.conditions(contract)
  const answers = (batch.answers.get(contract.id) ?? []).flatMap((answer): AssessmentRow[] => {
    const condition = conditionOf(conditions, answer.condition_id)
    return condition ? [{ ...answer, condition }] : []
  })
  const clauses = (batch.answered.get(contract.id) ?? []).map((id) => conditionOf(conditions, id)?.clause ?? '')
  const facts = {
    contract,
    provider: batch.providers.get(contract.provider_id)!,
    qualifications: batch.qualifications.get(contract.provider_id) ?? [],
    lines: batch.lines.get(contract.id) ?? [],
    proposals: batch.proposals.get(contract.id) ?? [],
    today,
  } as unknown as ContractFacts
  const now = judgeOffer({ ...facts, policy, assessments: answers })
  const draft = judgeOffer({ ...facts, policy: comparison.draft, assessments: answersUnderDraft(answers, asked, new Set(clauses)) })
  return impactOn(groundsOf(now), groundsOf(draft))
}

const byId = new WeakMap<readonly Condition[], Map<number, Condition>>()

function conditionOf(conditions: readonly Condition[], id: number): Condition | undefined {
  const known = byId.get(conditions) ?? new Map(conditions.map((condition) => [condition.id, condition]))
  byId.set(conditions, known)
  return known.get(id)
}
