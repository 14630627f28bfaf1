import type { ProposalRow } from '../../engine/facts.ts'
import type { Policy } from '../../engine/policy.ts'
import { termEndsOn } from '../../engine/terms.ts'

/** The clause of the reply term, by the party that sent the proposal. */
export const replyTerms = { provider: 'GGZ-R-1', insurer: 'GGZ-R-2' } as const satisfies Record<ProposalRow['party'], string>

/** The day on which the reply to a proposal is due, before any moving of the term. */
export function replyDueOn(policy: Policy, { party, sent_on }: Pick<ProposalRow, 'party' | 'sent_on'>): string | null {
  const clause = policy.clauses.get(replyTerms[party])
  return clause ? termEndsOn(sent_on, clause) : null
}
