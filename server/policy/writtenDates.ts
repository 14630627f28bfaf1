import { contiguous, type DigitChain } from './digitChains.ts'

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthNames = 'januari|jan|februari|feb|maart|mrt|april|apr|mei|juni|jun|juli|jul|augustus|aug|september|sept|sep|oktober|okt|november|nov|december|dec'
const spelledOut = new RegExp(`(\\d{1,2})(?:e|ste|de)?[^\\p{L}\\d]*(?:${monthNames})(?!\\p{L})[^\\p{L}\\d]*(\\d{4}|\\d{2})(?!\\d)`, 'giu')

/** How a date is written in one run of digits, by its length. */
const unbroken: Readonly<Record<number, readonly RegExp[]>> = {
  8: [/^(\d{2})(\d{2})(\d{4})$/, /^(\d{4})(\d{2})(\d{2})$/],
  6: [/^(\d{2})(\d{2})(\d{2})$/],
}

/**
 * The years, as they were written (two digits or four), of every date in which a chain of digits can be read: 12-03-1948, 1948-03-12, 12/3/48,
 * 12031948, 19480312, 120348 and 480312.
 * @param lengths of the runs of digits that are read as a date by themselves
 */
export function yearsOfDates({ groups }: DigitChain, lengths: readonly number[] = [8, 6]): string[] {
  const apart = contiguous(groups).filter(({ length }) => length === 3)
  const together = groups
    .filter(({ length }) => lengths.includes(length))
    .flatMap((run) => (unbroken[run.length] ?? []).map((form) => form.exec(run)!.slice(1)))
  return [...apart, ...together].flatMap(readings)
}

/** The years, as they were written, of the dates with the month in letters: 12 maart 1948, 12-mrt-'48. */
export function yearsOfSpelledDates(text: string): string[] {
  return [...text.matchAll(spelledOut)].filter(([, day]) => Number(day) >= 1 && Number(day) <= 31).map((found) => found[2]!)
}

/** The year of three groups read as a date: day, month and year as in Dutch; else the year first; else, with a whole year, the month first. */
function readings(parts: readonly string[]): string[] {
  const [first = '', middle = '', last = ''] = parts
  if (isYear(last) && isDayIn(first, middle)) return [last]
  if (isYear(first) && isDayIn(last, middle)) return [first]
  return last.length === 4 && isYear(last) && isDayIn(middle, first) ? [last] : []
}

/** Two digits, or four of the twentieth or twenty-first century. */
function isYear(text: string): boolean {
  return /^(?:(?:19|20)\d\d|\d\d)$/.test(text)
}

function isDayIn(day: string, month: string): boolean {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month)) return false
  return Number(day) >= 1 && Number(day) <= (daysOfMonth[Number(month) - 1] ?? 0)
}
