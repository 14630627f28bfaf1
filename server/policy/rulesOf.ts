import { ggz2027 } from './ggz_2027/ggz2027.ts'
import { kv20252026 } from './kv_2025_2026/kv20252026.ts'
import type { Policy, RuleSet } from './policy.ts'
import type { PolicyRules } from './policyRules.ts'

const ruleSets: Record<RuleSet, PolicyRules> = { ggz_2027: ggz2027, kv_2025_2026: kv20252026 }

/** The rules that a policy is judged by. */
export function rulesOf(policy: Pick<Policy, 'rule_set'>): PolicyRules {
  return ruleSets[policy.rule_set]
}
