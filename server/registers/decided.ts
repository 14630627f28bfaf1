import type { SaveContext } from '../resources/resource.ts'

/** Writes who took a decision, on the save that takes it. @param decisions the statuses that are decisions */
export function recordDecider<Row extends { status: string; decided_by: number | null }>(
  { before, after, actor }: Pick<SaveContext<Row>, 'before' | 'after' | 'actor'>,
  decisions: readonly string[],
): void {
  if (before?.status !== after.status && decisions.includes(after.status)) after.decided_by = actor.id
}
