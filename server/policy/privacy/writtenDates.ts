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

/** The regular expressions of this file that read running text, each of which takes steps in proportion to it. */
export const dateForms: readonly RegExp[] = spelledOut

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
  const dates: WrittenDate[] = []
  for (let at = 2; at < groups.length; at += 1) dates.push(...readings(groups[at - 2]!, groups[at - 1]!, groups[at]!))
  for (const part of contiguous(groups, [6, 8])) {
    if (part.length > 1 && part.some(({ length }) => length > 2)) continue
    const run = part.join('')
    for (const form of unbroken[run.length] ?? []) dates.push(...readings(...piecesOf(form, run)))
  }
  return dates
}

function piecesOf(form: RegExp, run: string): [string, string, string] {
  const [, first = '', middle = '', last = ''] = form.exec(run) ?? []
  return [first, middle, last]
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
function readings(first: string, middle: string, last: string): WrittenDate[] {
  if (middle.length > 2) return []
  if (isYear(last) && isDayIn(first, middle)) return [{ year: last, month: Number(middle), day: Number(first) }]
  if (isYear(first) && isDayIn(last, middle)) return [{ year: first, month: Number(middle), day: Number(last) }]
  return last.length === 4 && isYear(last) && isDayIn(middle, first) ? [{ year: last, month: Number(first), day: Number(middle) }] : []
}

/** Two digits, or four of the twentieth or twenty-first century. */
function isYear(text: string): boolean {
  return text.length === 2 || (text.length === 4 && (text.startsWith('19') || text.startsWith('20')))
}

function isDayIn(day: string, month: string): boolean {
  if (day.length > 2 || month.length > 2) return false
  return Number(day) >= 1 && Number(day) <= (daysOfMonth[Number(month) - 1] ?? 0)
}
