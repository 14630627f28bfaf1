import { numberOf, numberPattern } from './numbersInWords.ts'

/** A date in words: its year is null where none is written; `bound` is what the word before it says of the day itself. */
export interface SpokenDate {
  text: string
  day: number
  month: number
  year: number | null
  bound: 'excluded' | 'included' | null
}

/** A month: januari 2022, begin november. In "januari 2022 t/m juni 2024" the first is a beginning and the second an end. */
export interface SpokenMonth {
  text: string
  month: number
  year: number | null
  edge: 'first' | 'last' | null
}

/** A figure in words, with how it was written. */
export interface SpokenNumber {
  text: string
  value: number
}

/** All dates, years and numbers that a text speaks of. */
export interface WrittenFigures {
  dates: readonly SpokenDate[]
  months: readonly SpokenMonth[]
  years: readonly SpokenNumber[]
  percentages: readonly SpokenNumber[]
  euros: readonly SpokenNumber[]
  /** Durations in days; weeks count seven. */
  days: readonly SpokenNumber[]
  durationsInMonths: readonly SpokenNumber[]
  durationsInYears: readonly SpokenNumber[]
  /** "dag 42": the place of a day in a term. */
  dayNumbers: readonly SpokenNumber[]
  /** "tweejarig": how long something lasts that is not the clause's own term. */
  yearLengths: readonly SpokenNumber[]
}

const monthNames = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
]
const month = `(?<month>${monthNames.flat().join('|')})(?!\\p{L})\\.?`
const year = '(?<year>(?:19|20)\\d{2})(?!\\d)'
const day = '(?<!\\d)(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?'
const full = '(?:\\s+(?:volle|hele|full|whole))?\\s+'
const end = '(?!\\p{L})'
const until = '(?:t\\/m|tot en met|to|until|–|-)\\s{0,3}'
const pattern = (source: string): RegExp => new RegExp(source, 'giu')

/** In the order in which they are taken out of a text: what is read as a date is not read again as a year. */
const patterns = {
  euros: pattern('€\\s*(?<amount>\\d[\\d.]*(?:,\\d+)?)(?<scale>\\s*(?:mln|miljoen|duizend))?'),
  percentages: pattern(`${numberPattern}\\s*(?:%|procent|per ?cent)`),
  isoDates: pattern('(?<!\\d)(?<year>(?:19|20)\\d{2})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)'),
  numericDates: pattern(`(?<!\\d)(?<day>\\d{1,2})[-/.](?<month>\\d{1,2})[-/.]${year}`),
  dates: pattern(`${day}\\s+${month}(?:\\s+${year})?`),
  firstMonths: pattern(`${month}\\s+${year}(?=\\s*${until}(?:${monthNames.flat().join('|')}))`),
  lastMonths: pattern(`(?<=${until})${month}\\s+${year}`),
  months: pattern(`${month}\\s+${year}`),
  partsOfMonths: pattern(`(?<![\\p{L}])(?:begin|medio|half|eind|einde|early|mid|end of)\\s+${month}`),
  yearsBack: pattern('(?<!\\p{L})T\\s?[-–]\\s?(?<number>\\d{1,2})(?!\\d)'),
  durationsInYears: pattern(`${numberPattern}${full}(?:jaar|jaren|years?)${end}`),
  yearLengths: pattern(`${numberPattern}[- ]?(?:jarige?|year)${end}`),
  durationsInMonths: pattern(`${numberPattern}${full}(?:maand|maanden|months?)${end}`),
  weeks: pattern(`${numberPattern}${full}(?:week|weken|weeks?)${end}`),
  days: pattern(`${numberPattern}${full}(?:kalender)?(?:dag|dagen|days?)${end}`),
  dayNumbers: pattern('(?<!\\p{L})(?:dag|day)\\s+(?<number>\\d{1,3})(?!\\d)'),
  years: pattern('(?<!\\d)(?<number>20[1-4]\\d)(?!\\d)'),
}
const anyFigure = pattern(`\\d|${numberPattern}|${month}`)

const excluding = /(?:^|[^\p{L}])(?:v[oó]{2}r|before)\s*$/iu
const including = /(?:op of v[oó]{2}r|on or before|uiterlijk|niet later dan|no later than|t\/m|tot en met)\s*$/iu

type Groups = Record<string, string | undefined>

/** Reads every figure of a text, each once. */
export function writtenFigures(text: string): WrittenFigures {
  let rest = text.normalize('NFC')
  // Most texts have none.
  if (rest.search(anyFigure) < 0) return none
  const take = <T>(name: keyof typeof patterns, read: (groups: Groups, match: string, at: number) => T): T[] => {
    const found: T[] = []
    for (const { 0: match, groups = {}, index } of rest.matchAll(patterns[name])) found.push(read(groups, match.replace(/\.$/, ''), index))
    rest = rest.replace(patterns[name], (match) => ' '.repeat(match.length))
    return found
  }
  const number = ({ number: written = '' }: Groups, match: string): SpokenNumber => ({ text: match, value: numberOf(written) })
  const dated = (groups: Groups, match: string, at: number): SpokenDate => ({
    text: match,
    day: Number(groups.day),
    month: monthOf(groups.month!),
    year: groups.year === undefined ? null : Number(groups.year),
    bound: boundBefore(rest.slice(Math.max(0, at - 30), at)),
  })
  const monthly =
    (edge: SpokenMonth['edge']) =>
    (groups: Groups, match: string): SpokenMonth => ({
      text: match,
      month: monthOf(groups.month!),
      year: groups.year === undefined ? null : Number(groups.year),
      edge,
    })
  return {
    euros: take('euros', euroOf),
    percentages: take('percentages', number),
    dates: [...take('isoDates', dated), ...take('numericDates', dated), ...take('dates', dated)],
    months: [
      ...take('firstMonths', monthly('first')),
      ...take('lastMonths', monthly('last')),
      ...take('months', monthly(null)),
      ...take('partsOfMonths', monthly(null)),
    ],
    durationsInYears: [...take('yearsBack', number), ...take('durationsInYears', number)],
    yearLengths: take('yearLengths', number),
    durationsInMonths: take('durationsInMonths', number),
    days: [...take('weeks', (groups, match) => ({ text: match, value: number(groups, match).value * 7 })), ...take('days', number)],
    dayNumbers: take('dayNumbers', number),
    years: take('years', number),
  }
}

const none: WrittenFigures = {
  euros: [],
  percentages: [],
  dates: [],
  months: [],
  durationsInYears: [],
  yearLengths: [],
  durationsInMonths: [],
  days: [],
  dayNumbers: [],
  years: [],
}

function monthOf(name: string): number {
  const place = monthNames.findIndex((names) => names.includes(name.toLowerCase()))
  return place < 0 ? Number(name) : place + 1
}

function boundBefore(text: string): SpokenDate['bound'] {
  if (including.test(text)) return 'included'
  return excluding.test(text) ? 'excluded' : null
}

const scales: Readonly<Record<string, number>> = { mln: 1_000_000, miljoen: 1_000_000, duizend: 1000 }

function euroOf({ amount = '', scale = '' }: Record<string, string | undefined>, text: string): SpokenNumber {
  const value = Number(amount.replace(/\.(?=\d{3})/g, '').replace(',', '.')) * (scales[scale.trim().toLowerCase()] ?? 1)
  return { text, value }
}
