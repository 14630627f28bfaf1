import { addDays, dayBefore, nlDate, yearOf } from '../../model/dates.ts'
import type { Policy } from '../engine/policy.ts'
import type { SpokenDate, SpokenMonth, WrittenFigures } from './writtenFigures.ts'

/** What was said, what is held instead, and what to do about it where it is not one of the two. */
export type Contradiction = readonly [said: string, held: string, edit?: string]

/** A date of a clause: its name in a sentence, and whether the day itself is late (null where that is not asked of it). */
export interface DatedField {
  field: string
  name: string
  value: string
  excluded: boolean | null
}

interface Spoken {
  policy: Pick<Policy, 'contract_starts_on' | 'contract_ends_on' | 'reference_year'>
  fields: readonly DatedField[]
  figures: WrittenFigures
  /** A reading may name the same day of a later year of the period as well ("1 juli van het jaar ervoor"). */
  isReading: boolean
}

/** A day in words, and whether it is this one. */
interface Mention {
  text: string
  year: number | null
  bound: SpokenDate['bound']
  is(date: string): boolean
}

/**
 * The dates in words that are not those of the fields. The day before counts as well where the day itself is late, and the first and last day of the
 * period; a field that no words name contradicts none, unless they name another day in its place.
 */
export function contradictedDates({ policy, fields, figures, isReading }: Spoken): Contradiction[] {
  const mentions = [...figures.dates.map(dayMention), ...figures.months.map(monthMention)]
  if (fields.length === 0) return mentions.filter((one) => !fitsPeriod(one, policy)).map(({ text }) => [text, outside(policy)])
  const named = (mention: Mention, field: DatedField): boolean => waysToSay(field, mention.bound).some((date) => mention.is(date))
  const unnamed = fields.filter((field) => !mentions.some((mention) => named(mention, field)))
  const free = mentions.filter((mention) => !fields.some((field) => named(mention, field)))
  const length = yearOf(policy.contract_ends_on) - yearOf(policy.contract_starts_on)
  const isLaterYear = (mention: Mention): boolean =>
    isReading && fields.some(({ value }) => Array.from({ length }, (_, years) => sameDayIn(value, years + 1)).some((date) => mention.is(date)))
  const isEdge = (mention: Mention): boolean => mention.is(policy.contract_starts_on) || mention.is(policy.contract_ends_on)
  // The first day of the period stands for itself where every field is named, else perhaps for the field that is not.
  const wrong = free.filter((mention) => !isLaterYear(mention) && (unnamed.length > 0 || !isEdge(mention)))
  const other = wrong.map((mention, place): Contradiction => {
    const { name, value } = unnamed[Math.min(place, unnamed.length - 1)] ?? fields[0]!
    return [mention.text, `bij ${name} ${nlDate(value)}`]
  })
  return [...other, ...(isReading ? [] : otherBounds(mentions, fields))]
}

/** "Uiterlijk 1 juli" where that day is late, and "vóór 1 juli" where it is in time. */
function otherBounds(mentions: readonly Mention[], fields: readonly DatedField[]): Contradiction[] {
  return fields.flatMap(({ value, excluded }) => {
    if (excluded === null) return []
    const wrong = excluded ? 'included' : 'excluded'
    const held = excluded ? 'bij de bepaling is die dag zelf al te laat' : 'bij de bepaling is die dag zelf nog op tijd'
    return mentions
      .filter((mention) => mention.bound === wrong && mention.is(value))
      .map(({ text }): Contradiction => [`${excluded ? 'tot en met' : 'vóór'} ${text}`, held, 'Pas de woorden of de datum aan.'])
  })
}

/** The days by which words may name a date: itself, and its neighbour where the day is late or where "vóór" is said of one that is in time. */
function waysToSay({ value, excluded }: DatedField, bound: SpokenDate['bound']): string[] {
  if (excluded === true) return bound === 'excluded' ? [value] : [value, dayBefore(value)]
  return excluded === false && bound === 'excluded' ? [value, addDays(value, 1)] : [value]
}

function dayMention({ text, day, month, year, bound }: SpokenDate): Mention {
  const ending = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return { text, year, bound, is: (date) => date.endsWith(ending) && (year === null || yearOf(date) === year) }
}

function monthMention({ text, month, year, edge }: SpokenMonth): Mention {
  const isIn = (date: string): boolean => Number(date.slice(5, 7)) === month && (year === null || yearOf(date) === year)
  const isFirst = (date: string): boolean => date.endsWith('-01')
  return { text, year, bound: null, is: (date) => isIn(date) && (edge !== 'first' || isFirst(date)) && (edge !== 'last' || isFirst(addDays(date, 1))) }
}

function sameDayIn(date: string, years: number): string {
  return `${yearOf(date) + years}${date.slice(4)}`
}

/** Where a clause has no date of its own: a day of a year that the policy speaks of, and 1 January only as the beginning of one of its own years. */
function fitsPeriod(mention: Mention, { contract_starts_on, contract_ends_on, reference_year }: Spoken['policy']): boolean {
  const { year } = mention
  if (year === null) return true
  const beginsLikeIt = mention.is(`${year}${contract_starts_on.slice(4)}`)
  const first = beginsLikeIt ? yearOf(contract_starts_on) : Math.min(reference_year, yearOf(contract_starts_on))
  return year >= first && year <= yearOf(contract_ends_on)
}

function outside({ contract_starts_on, contract_ends_on }: Spoken['policy']): string {
  return `de contractperiode loopt van ${nlDate(contract_starts_on)} tot en met ${nlDate(contract_ends_on)}`
}
