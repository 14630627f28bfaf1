import { refusalsOf } from './rule.ts'
import { rulesOf } from './rulesOf.ts'
import type { ContractFacts, TariffLineRow } from './subjects.ts'
import type { Refusal } from './verdict.ts'

/**
 * The tariff lines that an amendment brings, held to what an offer asks of a performance (GGZ-P-3 to P-9, KV-P-1 to P-4, KV-E-3) on the day that it
 * takes effect. What stands against the lines as they are already (`facts.lines`) is no objection to new ones.
 * @returns the refusals, each at `new_value`
 */
export function judgeAmendedLines(facts: Omit<ContractFacts, 'before' | 'dated'>, lines: readonly TariffLineRow[], effective_on: string): Refusal[] {
  const rules = rulesOf(facts.policy).contract.filter(({ field, on }) => field === 'tariff_lines' && on.includes('offered'))
  const against = (some: readonly TariffLineRow[]): Refusal[] => refusalsOf(rules, { ...facts, lines: some, judgedOn: effective_on }, ['offered'])
  const stood = new Set(against(facts.lines).map(({ clause }) => clause))
  return against(lines)
    .filter(({ clause }) => !stood.has(clause))
    .map((refusal) => ({ ...refusal, field: 'new_value' }))
}
