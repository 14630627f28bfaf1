import { yearOf } from '../../model/dates.ts'
import { holdsCitizenNumber } from './citizenNumber.ts'
import { digitChains, digitChainsOfProse } from './digitChains.ts'
import { withoutFileCodes } from './fileCodes.ts'
import { datesIn, spelledDatesIn, type WrittenDate } from './writtenDates.ts'
import { holdsAge, holdsTitledName, speaksOfBirth } from './writtenPersons.ts'

/** What running text may tell of an insured person. */
export type PersonalTrait = 'citizen_number' | 'birth_date' | 'age' | 'name'

/** How far back from the receipt of a request the days lie that its decision speaks of, in years; before that a date may be one of birth. */
const nearYears = 5

/** A number that is said to be a citizen service number. */
const saidNumber = /\b(?:bsn|burgerservicenummer|sofi(?:nummer)?)\b[^\p{L}\d]*\d/iu

/** Numbers that are said to be an AGB or KvK number or a mobile telephone. */
const saidOtherwise = [/((?<!\p{L})(?:agb|kvk)(?:\p{Pd}?(?:code|nummer|nr))?\.?[\s:]*)\d{8}(?!\d)/giu, /(?<!\d)((?:\+31|0031|0)\s?)6[\s\p{Pd}]?\d{8}(?!\d)/gu]

/** A number that may be an amount: with points at its thousands only. */
const amount = /(?<![\d.,])(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d\d)?(?!\d|[.,/\p{Pd}]\d)/gu
/** What an amount is announced by, looked for in so many signs in front of it. */
const saidAmount = /(?:€|(?<!\p{L})(?:eur|\p{L}*bedrag|\p{L}*tarief)(?!\p{L}))(?:\s|:|€|van|is|wordt)*$/iu
const signsBefore = 60

/** The regular expressions of this file, each of which takes steps in proportion to its text. */
export const proseForms: readonly RegExp[] = [saidNumber, ...saidOtherwise, amount]

/**
 * What of an insured person running text seems to hold, or null. A citizen service number is nine digits that pass the eleven-test, or eight without
 * its leading zero. A date is taken for one of birth when it lies more than five years before `received_on`; so are six digits in a row that read as
 * such a date. A number is no such thing where the text says that it is an amount (€, bedrag, tarief) or another number (AGB, KvK), and after the year of
 * a file's code. A name is looked for behind a title only: without one it cannot be told from any other word with a capital.
 * @param received_on the day on which the request came in
 */
export function personalTraitIn(prose: string, received_on: string): PersonalTrait | null {
  const text = saidOtherwise.reduce((rest, said) => rest.replace(said, '$1x'), withoutAmounts(prose.normalize('NFKC')))
  const about = yearOf(received_on)
  if (saidNumber.test(text) || holdsCitizenNumber(text, about)) return 'citizen_number'
  if (speaksOfBirth(text) || datesOf(withoutFileCodes(text, about)).some((date) => isLongAgo(date, received_on))) return 'birth_date'
  if (holdsAge(text)) return 'age'
  return holdsTitledName(text) ? 'name' : null
}

function withoutAmounts(text: string): string {
  return text.replace(amount, (found, at: number) => (saidAmount.test(text.slice(Math.max(0, at - signsBefore), at)) ? 'x' : found))
}

/** Between groups with different separators only a date with a whole year is looked for. */
function datesOf(text: string): WrittenDate[] {
  const mixed = digitChains(text).flatMap(datesIn)
  return [...digitChainsOfProse(text).flatMap(datesIn), ...mixed.filter(({ year }) => year.length === 4), ...spelledDatesIn(text)]
}

/** Two digits are read as a year near the receipt, on either side of it; all others are long ago. */
function isLongAgo({ year, month, day }: WrittenDate, received_on: string): boolean {
  const at = yearOf(received_on)
  const century = Math.floor(at / 100) * 100
  const years = year.length === 4 ? [Number(year)] : [-100, 0, 100].map((apart) => century + apart + Number(year)).filter((one) => one <= at + nearYears)
  const nearest = Math.max(...years)
  const [, ...monthAndDay] = received_on.split('-').map(Number)
  const before = month - monthAndDay[0]! || day - monthAndDay[1]!
  return nearest < at - nearYears || (nearest === at - nearYears && before < 0)
}
