import { ggz2027 } from './ggz_2027/ggz2027.ts'
import { kv20252026 } from './kv_2025_2026/kv20252026.ts'
import type { Policy, RuleSet } from './policy.ts'
import type { PolicyRules } from './policyRules.ts'

const ruleSets: Record<RuleSet, PolicyRules> = { ggz_2027: ggz2027, kv_2025_2026: kv20252026 }

/** The rules that a policy is judged by. */
export function rulesOf(policy: Pick<Policy, 'rule_set'>): PolicyRules {
  return ruleSets[policy.rule_set]
}

/** Clauses that code outside the lists of rules holds: the reply terms, and the day on which lists are published. */
const heldElsewhere: readonly string[] = ['GGZ-R-1', 'GGZ-R-2', 'GGZ-R-5', 'KV-TP-4']

/** The clauses of a rule set that the program has a rule for, so that they can block or warn. */
export function codedClauses(rule_set: RuleSet): ReadonlySet<string> {
  const { unanswered, decisionTerm, reopenable, replyDueOn: _reply, nextDueOn: _next, registers, ...lists } = ruleSets[rule_set]
  const ruled = [...Object.values(lists), ...Object.values(registers)].flatMap((rules) => (rules as readonly { clause: string }[]).map(({ clause }) => clause))
  return new Set([...ruled, ...Object.values(reopenable).flat(), ...[unanswered, decisionTerm].filter((clause) => clause !== null), ...heldElsewhere])
}
