import type { AssessmentRow } from '../../../policy/engine/facts.ts'
import { groundsOf } from '../../../policy/engine/offerChange.ts'
import { judgeOffer } from '../../../policy/judgeOffer.ts'
import { answersUnderDraft } from './answersUnderDraft.ts'
import { type ImpactOn, impactOn } from './audience.ts'
import type { Comparison } from './comparison.ts'
import type { Batch, JudgedContract } from './readBatch.ts'

/** Judges the offer of one contract of a batch twice on the same facts: under the policy it stands under, and under the draft. */
export function compareOffer(contract: JudgedContract, batch: Batch, comparison: Comparison, today: string): ImpactOn {
  const snapshot = batch.snapshotOf(contract)
  const answers = (batch.answers.get(contract.id) ?? []).flatMap((answer): AssessmentRow[] => {
    const condition = snapshot.conditionById.get(answer.condition_id)
    return condition ? [{ ...answer, condition }] : []
  })
  const answered = (batch.answered.get(contract.id) ?? []).map(({ condition_id }) => snapshot.conditionById.get(condition_id)?.clause ?? '')
  const facts = {
    contract,
    provider: batch.providers.get(contract.provider_id)!,
    qualifications: batch.qualifications.get(contract.provider_id) ?? [],
    lines: batch.lines.get(contract.id) ?? [],
    proposals: batch.proposals.get(contract.id) ?? [],
    today,
  }
  const now = judgeOffer({ ...facts, policy: snapshot.policy, assessments: answers })
  const assessments = answersUnderDraft(answers, comparison.conditions(contract, snapshot), answered)
  return impactOn(groundsOf(now), groundsOf(judgeOffer({ ...facts, policy: comparison.draft, assessments })))
}
