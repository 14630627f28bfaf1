import { type Policy, type RuleSet, sourceOf } from '../../engine/policy.ts'

/** A criterion of the guiding framework, with what the policy says of it. */
export interface Criterion {
  criterion: string
  clause: string
  quote: string
  source: string
}

/** The guiding framework of a policy: its criteria, and the sentence that no rights derive from it. */
export interface Framework {
  note: Omit<Criterion, 'criterion'> | null
  criteria: Criterion[]
}

/** The clause that says what the framework is for. */
const notes: Readonly<Record<RuleSet, string>> = { ggz_2027: 'GGZ-F-0', kv_2025_2026: 'KV-F-0' }

/**
 * The criteria by which the purchasing talk is held on a track (GGZ-F-0 to F-9, KV-F-0): the clauses of kind framework, or where the policy sums them
 * up under one clause, those of its own list. No rule reads a score on them.
 */
export function frameworkOf(policy: Policy, track: string): Framework {
  const own = policy.clauses.get(notes[policy.rule_set])
  const note = own?.tracks.includes(track) ? { clause: own.code, quote: own.quote, source: sourceOf(policy, own, track) } : null
  const clauses = [...policy.clauses.values()].filter(({ kind, tracks }) => kind === 'framework' && tracks.includes(track))
  if (clauses.length > 0 || note === null)
    return {
      note,
      criteria: clauses.map((clause) => ({
        criterion: clause.name ?? clause.code,
        clause: clause.code,
        quote: clause.quote,
        source: sourceOf(policy, clause, track),
      })),
    }
  return { note, criteria: (policy.framework ?? []).map(({ name, quote }) => ({ ...note, criterion: name, quote })) }
}
