import type { Policy } from '../../engine/policy.ts'

/** The plain performances of each care type; the others are named by the clauses that set conditions on them. */
const plainPerformances: Readonly<Record<string, readonly string[]>> = {
  ggz: ['regulier'],
  elv: ['elv_laag', 'elv_hoog', 'elv_palliatief', 'elv_wijkkliniek'],
  grz: ['grz'],
  gzsp: ['gzsp'],
}

/** The performances that a contract of a care type can have as a line. */
export function performancesOf(policy: Policy, careType: string): string[] {
  const named = [...policy.clauses.values()].filter(({ care_types }) => care_types.includes(careType)).flatMap(({ performances }) => performances)
  return [...new Set([...(plainPerformances[careType] ?? []), ...named])]
}

/** Whether a performance belongs to a care type of the policy. */
export function belongsTo(policy: Policy, careType: string, performance: string): boolean {
  return performancesOf(policy, careType).includes(performance)
}
