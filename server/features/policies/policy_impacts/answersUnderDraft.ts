import type { AssessmentRow } from '../../../policy/engine/facts.ts'
import type { Conditions } from './comparison.ts'

const unanswered = { outcome: 'open', ground: null, occurred_on: null, valid_until: null } as const

/**
 * A contract's answers as a draft asks for them: by clause, since its conditions are records of their own. An answer to what the draft no longer asks
 * falls away; what it asks anew is unanswered, unless its clause was `answered` once. A missing answer that is missed now as well makes no difference.
 */
export function answersUnderDraft(answers: readonly AssessmentRow[], { wanted, added }: Conditions, answered: readonly string[]): AssessmentRow[] {
  const kept = answers.flatMap((answer) => {
    const condition = wanted.get(answer.condition.clause)
    return condition ? [{ ...answer, condition }] : []
  })
  const missing = added.filter(({ clause }) => !answered.includes(clause))
  return missing.length === 0 ? kept : [...kept, ...missing.map((condition) => ({ ...unanswered, condition }))]
}
