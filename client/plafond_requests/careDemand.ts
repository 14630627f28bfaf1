import type { CareDemandShare } from './plafondRequestTypes.ts'

/** A typed share ("12,5") as a number; 0 when it is none. */
export function parseShare(text: string): number {
  const share = Number(text.trim().replace(',', '.'))
  return Number.isFinite(share) ? share : 0
}

/** The sum of the shares, as a Dutch reader writes it. */
export function careDemandTotal(rows: readonly CareDemandShare[]): string {
  const total = rows.reduce((sum, row) => sum + Math.round(row.share * 100), 0) / 100
  return new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 2 }).format(total)
}
