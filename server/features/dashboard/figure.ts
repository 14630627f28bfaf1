import type { Figure, FigureResource } from '../../model/dashboard.ts'

/** A figure of one policy, with the filter of the list that shows what it counts. */
export const figureOf = (resource: FigureResource, count: unknown, filter: Record<string, unknown>): Figure => ({ count: Number(count ?? 0), resource, filter })

/** The columns of a row of sums, as numbers: an engine gives a sum of nothing as null, and a large one as text. */
export const amountOf = (value: unknown): number => Number(value ?? 0)
