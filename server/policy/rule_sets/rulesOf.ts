import { isAssessed, type Policy, type RuleSet } from '../engine/policy.ts'
import type { PolicyRules } from '../engine/policyRules.ts'
import { ggz2027 } from './ggz_2027/ggz2027.ts'
import { kv20252026 } from './kv_2025_2026/kv20252026.ts'

const ruleSets: Record<RuleSet, PolicyRules> = { ggz_2027: ggz2027, kv_2025_2026: kv20252026 }

/** The rules that a policy is judged by. */
export function rulesOf(policy: Pick<Policy, 'rule_set'>): PolicyRules {
  return ruleSets[policy.rule_set]
}

/** Clauses that code outside the lists of rules holds: the reply terms, and the day on which lists are published. */
const heldElsewhere: readonly string[] = ['GGZ-R-1', 'GGZ-R-2', 'GGZ-R-5', 'KV-TP-4']

/** The clauses of a rule set that the program has a rule for, so that they can block or warn. */
export function codedClauses(rule_set: RuleSet): ReadonlySet<string> {
  const { unanswered, decisionTerm, reopenable } = ruleSets[rule_set]
  const ruled = listedRules(rule_set).map(({ clause }) => clause)
  return new Set([...ruled, ...Object.values(reopenable).flat(), ...[unanswered, decisionTerm].filter((clause) => clause !== null), ...heldElsewhere])
}

/** Whether the program can hold a clause this hard: to refuse, a rule must judge a save; to warn, one must judge the record as it is answered. */
export function canHold(rule_set: RuleSet, code: string, enforce: 'block' | 'warn'): boolean {
  const own = listedRules(rule_set).filter(({ clause }) => clause === code)
  if (own.length === 0) return codedClauses(rule_set).has(code)
  return own.some(({ on }) => on.some((step) => (step === 'answer') === (enforce === 'warn')))
}

/** Steps of a contract that come after its offer, or back to it. */
const afterOffer: readonly string[] = ['signed', 'reopened']

/** Whether a clause can stand between a contract and its offer. */
export function judgedAtOffer(policy: Pick<Policy, 'rule_set' | 'clauses'>, code: string): boolean {
  const clause = policy.clauses.get(code)
  if (clause && isAssessed(clause)) return true
  return rulesOf(policy).contract.some((rule) => rule.clause === code && rule.on.some((step) => !afterOffer.includes(step)))
}

interface ListedRule {
  clause: string
  on: readonly string[]
}

function listedRules(rule_set: RuleSet): ListedRule[] {
  const {
    unanswered: _all,
    decisionTerm: _term,
    editionPromise: _promise,
    reopenable: _proof,
    replyDueOn: _reply,
    raiseTerms: _raise,
    nextDueOn: _next,
    timetable: _timetable,
    registers,
    ...lists
  } = ruleSets[rule_set]
  return [...Object.values(lists), ...Object.values(registers)].flatMap((rules) => rules as readonly ListedRule[])
}

/** The clause by which a policy sums up the conditions that are unanswered; null where it has none. */
export const unansweredClause = (policy: Policy): string | null => rulesOf(policy).unanswered
