import { createHash } from 'node:crypto'
import type { PolicySnapshot } from '../policySnapshot.ts'

const known = new WeakMap<PolicySnapshot, string>()

/** A mark of all that a policy judges by, and of its words: another one as soon as a date, term, percentage, track, condition, quote or how hard a clause is held is another. */
export function fingerprintOf(snapshot: PolicySnapshot): string {
  const mark =
    known.get(snapshot) ??
    createHash('sha256')
      .update(JSON.stringify(judgedBy(snapshot)))
      .digest('hex')
  known.set(snapshot, mark)
  return mark
}

function judgedBy({ policy, conditions }: PolicySnapshot): unknown {
  const { rule_set, care_types, tracks, contract_starts_on, contract_ends_on, reference_year, clauses } = policy
  return [
    [rule_set, care_types, tracks, contract_starts_on, contract_ends_on, reference_year],
    [...clauses.values()].map((clause) => [
      clause.code,
      clause.quote,
      clause.enforce,
      clause.tracks,
      clause.care_types,
      clause.performances,
      [clause.date, clause.from_date, clause.preferred_date, clause.date_excluded],
      [clause.days, clause.years, clause.percentage],
    ]),
    conditions.map((condition) => [condition.clause, condition.text, condition.kind, condition.tracks, condition.care_types, condition.exemptable]),
  ]
}
