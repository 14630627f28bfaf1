import type { SaveContext } from '../../records/resource.ts'

/** The permission that taking a decision asks: it is a person's. @param decisions the statuses that are decisions */
export const deciding =
  (decisions: readonly string[]) =>
  (before: { status: string } | null, after: { status: string }): 'decide' | null =>
    before !== null && before.status !== after.status && decisions.includes(after.status) ? 'decide' : null

/** Writes who took a decision, on the save that takes it. @param decisions the statuses that are decisions */
export function recordDecider<Row extends { status: string; decided_by: number | null }>(
  { before, after, actor }: Pick<SaveContext<Row>, 'before' | 'after' | 'actor'>,
  decisions: readonly string[],
): void {
  if (before?.status !== after.status && decisions.includes(after.status)) after.decided_by = actor.id
}
