import { expect } from 'vitest'
import { isAllowed, type Verdict } from '../../server/policy/engine/verdict.ts'

/** Fails with every refusal among these verdicts, each with what it is about. */
export function expectAllowed(verdicts: [what: string, verdict: Verdict][]): void {
  const refused = verdicts.filter(([, verdict]) => !isAllowed(verdict))
  expect(refused.map(([what, { invalid, refusals }]) => ({ what, invalid, refusals: refusals.map(({ clause, message }) => `${clause} ${message}`) }))).toEqual(
    [],
  )
}
