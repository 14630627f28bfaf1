import type { Policy } from './policy.ts'
import { sourceOf } from './policy.ts'

/** A clause that a save breaks, or, in `warnings`, one that it does not keep. */
export interface Refusal {
  clause: string
  field: string | null
  message: string
  quote: string
  source: string
}

/** Something worth knowing that may rest on no clause (an unusual AGB prefix). */
export interface Warning {
  clause: string | null
  field: string | null
  message: string
  quote: string | null
  source: string | null
}

export interface InvalidField {
  field: string
  message: string
}

/** What the rules say of a save: fields that are invalid, and clauses that refuse it. Both empty: it may be saved. */
export interface Verdict {
  invalid: InvalidField[]
  refusals: Refusal[]
}

/** An empty verdict: nothing against it. */
export function noObjection(): Verdict {
  return { invalid: [], refusals: [] }
}

/** Whether a save may go through. */
export function isAllowed(verdict: Verdict): boolean {
  return verdict.invalid.length === 0 && verdict.refusals.length === 0
}

/** All verdicts together, in order. */
export function mergeVerdicts(...verdicts: readonly Verdict[]): Verdict {
  return { invalid: verdicts.flatMap((verdict) => verdict.invalid), refusals: verdicts.flatMap((verdict) => verdict.refusals) }
}

/** A refusal (or warning) by a clause of the policy, with its quote and source. */
export function refusalBy(policy: Policy, code: string, track: string | null, field: string | null, message: string): Refusal {
  const clause = policy.clauses.get(code)
  if (!clause) throw new Error(`policy ${policy.code} has no clause ${code}`)
  return { clause: code, field, message, quote: clause.quote, source: sourceOf(policy, clause, track) }
}
