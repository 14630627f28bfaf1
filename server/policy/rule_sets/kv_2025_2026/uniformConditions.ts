import type { Policy } from '../../engine/policy.ts'
import type { LineSubject } from '../../engine/subjects.ts'
import type { InvalidField } from '../../engine/verdict.ts'

/** The clauses on the performances that are contracted under the uniform extra conditions: Korsakov and gesloten herstel, and ANW. */
const underUniformConditions = ['KV-P-1', 'KV-P-3'] as const

/**
 * KV-P-15: what rests on the uniform extra conditions cannot be confirmed on a tariff line until their publication is recorded. The clause itself is
 * only shown, so that this is an invalid field and no refusal.
 */
export function uniformConditionsFaults({ policy, line }: Pick<LineSubject, 'policy' | 'line'>): InvalidField[] {
  if (!line.confirmed || policy.uniform_conditions_on !== null || !policy.clauses.has('KV-P-15') || !restsOnThem(policy, line.performance)) return []
  return [
    {
      field: 'confirmed',
      message:
        'De uniforme aanvullende inkoopvoorwaarden voor deze prestatie zijn nog niet als gepubliceerd vastgelegd bij het inkoopbeleid (KV-P-15); bevestigen kan daarna.',
    },
  ]
}

function restsOnThem(policy: Policy, performance: string): boolean {
  return underUniformConditions.some((code) => policy.clauses.get(code)?.performances.includes(performance) === true)
}
