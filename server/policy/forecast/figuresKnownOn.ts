import type { ClaimedFigure } from '../../model/forecast.ts'

/** A change of a claims figure as it was recorded: null before where it was made, null after where it was deleted. */
export interface RecordedChange {
  production_id: number
  before_as_of: string | null
  before_cents: number | null
  after_as_of: string | null
  after_cents: number | null
  changed_on: string
}

export type KeptFigure = ClaimedFigure & { id: number }

/** When a figure of that day was first recorded; its own day where no change tells. */
export function recordedOn({ id, as_of }: KeptFigure, changes: readonly RecordedChange[]): string {
  return changes.find((change) => change.production_id === id && change.after_as_of === as_of)?.changed_on ?? as_of
}

/** Since when a figure stands as it does now. */
export function standsSince({ id, as_of }: KeptFigure, changes: readonly RecordedChange[]): string {
  return changes.findLast(({ production_id }) => production_id === id)?.changed_on ?? as_of
}

/**
 * The claims figures as they stood at the end of `day`: what was recorded, corrected or deleted later is not yet known.
 * @param changes all changes of these figures, oldest first; a figure without any is taken to have stood as it does
 */
export function figuresKnownOn(figures: readonly KeptFigure[], changes: readonly RecordedChange[], day: string): ClaimedFigure[] {
  const standing = new Map<number, ClaimedFigure | null>(figures.map(({ id, as_of, amount_cents }) => [id, { as_of, amount_cents }]))
  // From what stands now back to what stood then.
  for (const { production_id, before_as_of, before_cents, changed_on } of changes.toReversed()) {
    if (changed_on <= day) break
    standing.set(production_id, before_as_of === null || before_cents === null ? null : { as_of: before_as_of, amount_cents: before_cents })
  }
  return [...standing.values()].filter((figure): figure is ClaimedFigure => figure !== null && figure.as_of <= day)
}
