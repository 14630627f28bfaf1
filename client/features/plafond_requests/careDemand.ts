import { problemOf } from '../../ui/typed/problemOf.ts'

/** A row while it is filled in: the share is null before, and text while it cannot be read. */
export interface TypedShare {
  type: string
  share: number | string | null
}

/** Shares are kept to a millionth of a percent, so that three thirds can make a hundred. */
export const shareDecimals = 6

const written = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: shareDecimals })

/** The sum of the shares, as a Dutch reader writes it; null while one of them cannot be read. */
export function careDemandTotal(rows: readonly TypedShare[]): string | null {
  if (rows.some(({ share }) => typeof share === 'string')) return null
  return written.format(rows.reduce((sum, { share }) => sum + Math.round(Number(share ?? 0) * 1e6), 0) / 1e6)
}

/** What stands in the way of keeping the shares: one that cannot be read, or is not there. */
export function unreadableShare(rows: unknown): { message: string; args: object } | undefined {
  if (!Array.isArray(rows)) return undefined
  const found = rows.map(({ share }: TypedShare) => problemOf('percentage', share ?? '?', { decimals: shareDecimals })).find(({ problem }) => problem)
  return found?.problem ? { message: found.problem, args: found.args ?? {} } : undefined
}
