import { addDays } from '../model/dates.ts'

/** What was claimed over a stretch of days, and the plafond it counts against. */
export interface Pace {
  /** the first day that counts: of the contract, or of its year */
  from: string
  /** the last day that the claims figure counts, that day included */
  as_of: string
  amount_cents: number
  plafond_cents: number
}

/** Further on than this nobody plans, and no calendar needs to reach. */
export const longestPace = 4_000

/**
 * The day on which the plafond is claimed if claims go on as they have since `from`: as much each day. Null where nothing was claimed, or where that day
 * lies more than eleven years away. A plafond that is claimed already was so on a day that has gone by.
 */
export function projectedReachDay({ from, as_of, amount_cents, plafond_cents }: Pace): string | null {
  const elapsed = BigInt(daysUpTo(from, as_of))
  const amount = BigInt(amount_cents)
  if (elapsed <= 0n || amount <= 0n || plafond_cents <= 0) return null
  const days = (BigInt(plafond_cents) * elapsed + amount - 1n) / amount
  return days > longestPace ? null : addDays(from, Number(days) - 1)
}

/** How many days there are from a day up to and with another. */
function daysUpTo(from: string, last: string): number {
  return (Date.parse(last) - Date.parse(from)) / 86_400_000 + 1
}
