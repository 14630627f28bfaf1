import { type Role, seesPrivate } from '../access.ts'
import type { Verdict, Warning } from '../policy/engine/verdict.ts'
import { isPrivateClause } from '../policy/privacy/privateClauses.ts'

/** One reason why a step cannot be taken: a clause's refusal, or (clause null) a field that is invalid or a permission that is lacking. */
export interface Objection {
  clause: string | null
  field: string | null
  message: string
  quote: string | null
  source: string | null
  /** It sums up others that are told beside it, and counts as no point of its own. */
  sums?: true
}

/** One status that could follow a record's, as `GET /R/:id/next` tells it. */
export interface NextStep {
  status: string
  label: string
  allowed: boolean
  refusals: Objection[]
  warnings: Warning[]
  /** Why what it leads to can no longer be as of today; `recorded` where that rests on a date that is on record. */
  unreachable?: (Objection & { recorded: boolean })[]
}

/**
 * A verdict as `/next` tells it: what is invalid first, then the refusals this role may read, then the permission that is lacking.
 * @param summary the clause, if any, that sums up what is unanswered and so already tells of what is hidden
 */
export function objections(verdict: Verdict, role: Role, permitted: boolean, summary: string | null = null): Objection[] {
  const plain = (field: string | null, message: string): Objection => ({ clause: null, field, message, quote: null, source: null })
  const readable = verdict.refusals.filter(({ clause }) => seesPrivate(role) || !isPrivateClause(clause))
  // Who may not take the step is not told that something hidden stands in its way: that nothing else does would tell the answer.
  const hidden = permitted && readable.length < verdict.refusals.length && !readable.some(({ clause }) => clause === summary)
  return [
    ...verdict.invalid.map(({ field, message }) => plain(field, message)),
    ...readable,
    ...(hidden ? [plain('assessments', 'Nog niet alle voorwaarden en uitsluitingsgronden zijn beantwoord of in orde.')] : []),
    ...(permitted ? [] : [plain(null, 'Uw rol mag deze stap niet zetten.')]),
  ]
}
