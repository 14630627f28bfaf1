import type { Verdict } from './verdict.ts'

/** What stands against facts after a change and did not before it: that alone is the change's doing. */
export function newlyBroken(before: Verdict, after: Verdict): Verdict {
  const stood = new Set([...before.invalid, ...before.refusals].map(nameOf))
  return {
    invalid: after.invalid.filter((one) => !stood.has(nameOf(one))),
    refusals: after.refusals.filter((one) => !stood.has(nameOf(one))),
  }
}

const nameOf = ({ clause, field }: { field: string | null; clause?: string }): string => `${clause ?? ''}@${field ?? ''}`
