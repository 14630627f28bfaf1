import { contiguous, type DigitChain } from './digitChains.ts'

/** A date as somebody wrote it: its year in two digits or in four. */
export interface WrittenDate {
  year: string
  month: number
  day: number
}

const daysOfMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const monthNames = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const month = `(?<month>${monthNames.flat().join('|')})(?!\\p{L})`
const day = '(?<!\\d)(?<day>\\d{1,2})(?:e|ste|de)?'
const year = '(?<year>\\d{4}|\\d{2})(?!\\d)'
const between = '[^\\p{L}\\d]*'
/** With the month in letters: 12 maart 1948, maart 12, 1948, and 1948 maart 12. */
const spelledOut = [
  `${day}${between}${month}${between}${year}`,
  `(?<!\\p{L})${month}${between}${day}(?=[^\\p{L}\\d])${between}${year}`,
  `(?<!\\d)(?<year>\\d{4})${between}${month}${between}${day}(?!\\d)`,
].map((form) => new RegExp(form, 'giu'))

/** How a date is written in one run of digits, by its length. */
const unbroken: Readonly<Record<number, readonly RegExp[]>> = {
  8: [/^(\d{2})(\d{2})(\d{4})$/, /^(\d{4})(\d{2})(\d{2})$/],
  // Two zeros in front are those of a serial, not a year.
  6: [/^(?!00)(\d{2})(\d{2})(\d{2})$/],
}

/**
 * Every date that can be read in a chain of digits: 12-03-1948, 1948-03-12, 12/3/48, 12031948, 19480312, 120348 and 480312, and the same digits in
 * pieces of one or two (1 2 0 3 4 8).
 */
export function datesIn({ groups }: DigitChain): WrittenDate[] {
  const parts = contiguous(groups)
  const apart = parts.filter(({ length }) => length === 3)
  const together = parts
    .filter((part) => part.length === 1 || part.every(({ length }) => length <= 2))
    .map((part) => part.join(''))
    .flatMap((run) => (unbroken[run.length] ?? []).map((form) => form.exec(run)?.slice(1) ?? []))
  return [...apart, ...together].flatMap(readings)
}

/** The dates with the month in letters: 12 maart 1948, 12-mrt-'48, maart 12, 1948. */
export function spelledDatesIn(text: string): WrittenDate[] {
  return spelledOut
    .flatMap((form) => [...text.matchAll(form)])
    .map(({ groups }) => ({ year: groups!.year!, month: monthOf(groups!.month!), day: Number(groups!.day) }))
    .filter(({ day }) => day >= 1 && day <= 31)
}

function monthOf(name: string): number {
  return monthNames.findIndex((names) => names.includes(name.toLowerCase())) + 1
}

/** The date of three groups: day, month and year as in Dutch; else the year first; else, with a whole year, the month first. */
function readings(parts: readonly string[]): WrittenDate[] {
  const [first = '', middle = '', last = ''] = parts
  if (isYear(last) && isDayIn(first, middle)) return [{ year: last, month: Number(middle), day: Number(first) }]
  if (isYear(first) && isDayIn(last, middle)) return [{ year: first, month: Number(middle), day: Number(last) }]
  return last.length === 4 && isYear(last) && isDayIn(middle, first) ? [{ year: last, month: Number(first), day: Number(middle) }] : []
}

/** Two digits, or four of the twentieth or twenty-first century. */
function isYear(text: string): boolean {
  return /^(?:(?:19|20)\d\d|\d\d)$/.test(text)
}

function isDayIn(day: string, month: string): boolean {
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month)) return false
  return Number(day) >= 1 && Number(day) <= (daysOfMonth[Number(month) - 1] ?? 0)
}
