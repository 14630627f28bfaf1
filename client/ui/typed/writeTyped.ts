import { formatDate } from '../common/dates.ts'
import { formatAmount } from '../common/euro.ts'
import type { TypedKind } from './readTyped.ts'

const decimal = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 6, useGrouping: false })
const count = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 })

const writers: Record<TypedKind, (value: number) => string> = {
  euro: formatAmount,
  percentage: (value) => decimal.format(value),
  index: (value) => decimal.format(value),
  count: (value) => count.format(value),
  year: String,
  date: String,
}

/** What a box shows of its value: what was understood, as a Dutch reader writes it. What could not be read stands there as it was typed. */
export function writeTyped(kind: TypedKind, value: unknown): string {
  if (typeof value === 'number') return writers[kind](value)
  return kind === 'date' ? formatDate(value as string | null) : ((value as string | null) ?? '')
}
