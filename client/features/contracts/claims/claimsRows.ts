import type { RowResult } from '../../../../server/model/answers.ts'
import type { ClaimsContract } from './matchFigures.ts'

/** What is typed for a contract, and not saved yet. */
export interface ClaimsCell {
  contract: ClaimsContract
  /** Cents; what cannot be read is here as it was typed. */
  amount: number | string | null
  /** The day of this one, where it is another than that of all. */
  as_of: string | null
  /** What the server said of it, and of which amount and day. */
  told?: { of: string; result: RowResult }
}

/** A figure that was just saved. */
export interface SavedFigure {
  contract: ClaimsContract
  amount: number
  as_of: string
  outcome: RowResult['outcome']
}

export type Cells = ReadonlyMap<number, ClaimsCell>

const isDay = (value: unknown): value is string => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value)

/** The day of a figure: its own, else that of all; null where that cannot be read. */
export function dayOf({ as_of }: Pick<ClaimsCell, 'as_of'>, day: string | null): string | null {
  const own = as_of ?? day
  return isDay(own) ? own : null
}

/** Whether a cell has an amount and a day that can be read. */
export const isReady = (cell: ClaimsCell, day: string | null): boolean => typeof cell.amount === 'number' && dayOf(cell, day) !== null

/** What tells two figures of a contract apart. */
export const figureOf = (cell: ClaimsCell, day: string | null): string => `${dayOf(cell, day)} ${cell.amount}`

/** What the server said of the cell as it is now; undefined while it was not asked yet. */
export const resultOf = (cell: ClaimsCell, day: string | null): RowResult | undefined => (cell.told?.of === figureOf(cell, day) ? cell.told.result : undefined)

/** The row that is sent for a cell; a correction goes with the number and version that the server told. */
export function rowOf(cell: ClaimsCell, day: string | null): Record<string, unknown> {
  const result = resultOf(cell, day)
  const correction = result?.outcome === 'updated' ? { id: result.id, version: result.version } : {}
  return { contract_id: cell.contract.id, as_of: dayOf(cell, day), amount_cents: cell.amount, ...correction }
}

/** The difference with the last figure, where this one is later; and the part of the plafond that it comes to. */
export function effectOf(cell: ClaimsCell, day: string | null): { difference: number | null; utilisation: number | null } | null {
  const { amount, contract } = cell
  const on = dayOf(cell, day)
  if (typeof amount !== 'number' || on === null) return null
  const { production_as_of, production_cents, plafond_cents } = contract
  if (production_as_of !== null && on < production_as_of) return { difference: null, utilisation: null }
  return { difference: production_cents === null ? null : amount - production_cents, utilisation: plafond_cents ? amount / plafond_cents : null }
}

export interface Counts {
  typed: number
  /** Not read, or without a day. */
  unread: number
  unchecked: number
  created: number
  updated: number
  unchanged: number
  refused: number
}

/** How many cells there are of each kind. */
export function countsOf(cells: Cells, day: string | null): Counts {
  const counts: Counts = { typed: 0, unread: 0, unchecked: 0, created: 0, updated: 0, unchanged: 0, refused: 0 }
  for (const cell of cells.values()) {
    counts.typed += 1
    if (!isReady(cell, day)) counts.unread += 1
    else counts[resultOf(cell, day)?.outcome ?? 'unchecked'] += 1
  }
  return counts
}
