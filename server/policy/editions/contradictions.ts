import { nlDate, yearOf } from '../../model/dates.ts'
import { type Clause, type Policy, shortTitle, sourceOf } from '../engine/policy.ts'
import type { Warning } from '../engine/verdict.ts'
import { type Contradiction, contradictedDates, type DatedField } from './contradictedDates.ts'
import { movesAlong } from './rebaseToPeriod.ts'
import { type SpokenNumber, type WrittenFigures, writtenFigures } from './writtenFigures.ts'

/** What is read of a clause: its words, among them those of the condition that stands on it, and its figures. */
export type SpokenClause = Clause & { text?: string | null }
type SpokenPolicy = Pick<Policy, 'code' | 'title' | 'chapters' | 'care_types' | 'contract_starts_on' | 'contract_ends_on' | 'reference_year'>

/** The words of a clause, as a sentence names them. The first is what the others follow. */
const words = [
  ['quote', 'de tekst van het beleid'],
  ['text', 'de voorwaarde'],
  ['chapter', 'het hoofdstuk'],
  ['section', 'de paragraaf'],
  ['name', 'de naam'],
  ['exempt', 'de vrijstelling'],
  ['reading_nl', 'de toepassing'],
  ['reading', 'de Engelse toepassing'],
] as const

/** What is told of one text: whoever mends these sees the next. */
const MAX_WARNINGS = 5

/** How a policy's sentence names each figure. */
const figureNames = { days: 'de termijn in dagen', years: 'de termijn in jaren', percentage: 'het percentage' } as const

/**
 * Where the words of a clause say another date, year, amount, percentage or term than its fields or than the policy's own period: what a reader would
 * be told wrongly, or what the rules would hold wrongly. Each with the field whose words differ and what to edit.
 */
export function contradictionsOf(policy: SpokenPolicy, clause: SpokenClause): Warning[] {
  const source = sourceOf(policy, clause, null)
  const quoted = writtenFigures(clause.quote)
  const inWords = words.flatMap(([field, name]) => {
    const text = clause[field]
    if (!text || (field === 'text' && text === clause.quote)) return []
    const figures = field === 'quote' ? quoted : writtenFigures(aboutThisPolicy(text, policy))
    const isReading = field === 'reading' || field === 'reading_nl'
    const found = [
      ...(isSpeaking(clause) ? contradictedDates({ policy, fields: datesOf(clause), figures, isReading }) : []),
      ...contradictedYears(policy, clause, figures),
      ...contradictedFigures(clause, figures),
      ...contradictedLength(policy, clause, figures),
      ...otherThanQuoted(clause, quoted, figures),
    ]
    const message = ([said, held, edit]: Contradiction): string => `In ${name} staat ${said}, ${held}. ${edit ?? 'Pas een van beide aan.'}`
    return found.slice(0, MAX_WARNINGS).map((one): Warning => ({ clause: clause.code, field, message: message(one), quote: clause.quote, source }))
  })
  return [
    ...inWords,
    ...datesOutside(policy, clause).map(([field, message]): Warning => ({ clause: clause.code, field, message, quote: clause.quote, source })),
  ]
}

/** Last days that lie before the reference year or after the period: of another policy year than their own. */
function datesOutside(policy: SpokenPolicy, clause: SpokenClause): [field: string, message: string][] {
  const first = Math.min(policy.reference_year, yearOf(policy.contract_starts_on))
  return datesOf(clause)
    .filter(({ field, value }) => movesAlong(clause) && field !== 'from_date' && (yearOf(value) < first || value > policy.contract_ends_on))
    .map(({ field, name, value }) => [
      field,
      `Bij ${name} staat ${nlDate(value)}, ${periodOf(policy)} en het referentiejaar is ${policy.reference_year}. Pas de datum aan.`,
    ])
}

/** Where the title or the code of a policy names a year in which none of its contracts can run. */
export function contradictionsOfTitle(policy: SpokenPolicy): Warning[] {
  const [first, last] = [yearOf(policy.contract_starts_on), yearOf(policy.contract_ends_on)]
  const names = [
    ['title', 'de titel', policy.title],
    ['code', 'de code', policy.code],
  ] as const
  return names.flatMap(([field, name, text]) =>
    writtenFigures(text)
      .years.filter(({ value }) => value < first || value > last)
      .map((spoken): Warning => {
        const message = `In ${name} staat ${spoken.text}, ${periodOf(policy)}. Pas een van beide aan.`
        return { clause: null, field, message, quote: null, source: shortTitle(policy.title) }
      }),
  )
}

function datesOf({ date, from_date, preferred_date, date_excluded }: Clause): DatedField[] {
  const fields = [
    { field: 'date', name: 'de uiterste datum', value: date, excluded: date_excluded },
    { field: 'from_date', name: 'de begindatum', value: from_date, excluded: null },
    { field: 'preferred_date', name: 'de streefdatum', value: preferred_date, excluded: null },
  ]
  return fields.filter((field): field is DatedField => field.value !== null)
}

/** Whether the dates and years in its words can be held against anything: a register without a date of its own tells of days that are nobody's. */
function isSpeaking(clause: Clause): boolean {
  return movesAlong(clause) || datesOf(clause).length > 0
}

/** Years that are neither of the period, nor the reference year, nor that of a date of the clause. A register has years of its own. */
function contradictedYears(policy: SpokenPolicy, clause: Clause, { years }: WrittenFigures): Contradiction[] {
  const own = datesOf(clause).map(({ value }) => yearOf(value))
  const moving = movesAlong(clause)
  if (!isSpeaking(clause)) return []
  const known = (year: number): boolean =>
    own.includes(year) || (moving && (year === policy.reference_year || (year >= yearOf(policy.contract_starts_on) && year <= yearOf(policy.contract_ends_on))))
  const held = moving ? `${periodOf(policy)} en het referentiejaar is ${policy.reference_year}` : `bij de bepaling ${[...new Set(own)].join(' en ')}`
  return unlike(years, ({ value }) => known(value)).map((text) => [text, held])
}

function contradictedFigures(clause: Clause, figures: WrittenFigures): Contradiction[] {
  const { days, years, percentage } = clause
  const other = (field: keyof typeof figureNames, value: string, spoken: readonly string[]): Contradiction[] =>
    spoken.map((text) => [text, `bij ${figureNames[field]} ${value}`])
  return [
    ...(percentage === null
      ? []
      : other(
          'percentage',
          `${percentage}%`,
          unlike(figures.percentages, ({ value }) => value === percentage),
        )),
    ...(days === null
      ? []
      : other('days', String(days), [
          ...unlike(figures.days, ({ value }) => value === days),
          // "dag 43" is the first one past a term of 42 days.
          ...unlike(figures.dayNumbers, ({ value }) => value === days || value === days + 1),
          ...unlike(figures.durationsInMonths, ({ value }) => days >= value * 28 && days <= value * 31),
        ])),
    ...(years === null
      ? []
      : other('years', String(years), [
          ...unlike(figures.durationsInYears, ({ value }) => value === years),
          ...unlike(figures.durationsInMonths, ({ value }) => value === years * 12),
        ])),
  ]
}

/** "Tweejarige overeenkomsten" in a policy of one year. */
function contradictedLength(policy: SpokenPolicy, { years }: Clause, { yearLengths }: WrittenFigures): Contradiction[] {
  const length = yearOf(policy.contract_ends_on) - yearOf(policy.contract_starts_on) + 1
  return years === null ? unlike(yearLengths, ({ value }) => value === length).map((text) => [text, periodOf(policy)]) : []
}

/** Amounts and percentages for which a clause has no field: other words keep to its quote where that names any. */
function otherThanQuoted(clause: Clause, quoted: WrittenFigures, figures: WrittenFigures): Contradiction[] {
  const kinds = clause.percentage === null ? (['euros', 'percentages'] as const) : (['euros'] as const)
  return kinds.flatMap((kind) => {
    const said = quoted[kind]
    if (said.length === 0) return []
    const held = `in de tekst van het beleid ${said.map(({ text }) => text).join(' en ')}`
    return unlike(figures[kind], ({ value }) => said.some((one) => one.value === value)).map((text): Contradiction => [text, held])
  })
}

/** The figures that are not as they should be, each as it is written, once. */
function unlike(spoken: readonly SpokenNumber[], isKnown: (one: SpokenNumber) => boolean): string[] {
  return [...new Set(spoken.filter((one) => !isKnown(one)).map(({ text }) => text))]
}

function periodOf({ contract_starts_on, contract_ends_on }: SpokenPolicy): string {
  return `de contractperiode loopt van ${nlDate(contract_starts_on)} tot en met ${nlDate(contract_ends_on)}`
}

const ofCare = /(?<![\p{L}\d])(ggz|elv|grz|gzsp)[-\s](?:beleid|policy|inkoopbeleid)/giu

/** A text without its sentences on the policy for other care: their dates are of that one. */
function aboutThisPolicy(text: string, { care_types }: SpokenPolicy): string {
  const isOther = (sentence: string): boolean => [...sentence.matchAll(ofCare)].some(([, care = '']) => !care_types.includes(care.toLowerCase()))
  return text
    .split(/(?<=[.!?])\s+/)
    .filter((sentence) => !isOther(sentence))
    .join(' ')
}
