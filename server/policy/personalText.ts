import { passesElevenTest } from './citizenNumber.ts'
import { contiguous, digitChainsOfProse } from './digitChains.ts'
import { yearsOfDates, yearsOfSpelledDates } from './writtenDates.ts'

/** What running text may tell of an insured person. */
export type PersonalTrait = 'citizen_number' | 'birth_date'

/** A number that is said to be a citizen service number, and a day that is said to be one of birth. */
const saidNumber = /\b(?:bsn|burgerservicenummer|sofi(?:nummer)?)\b[^\p{L}\d]*\d/iu
const saidBirth = /\bgeb(?:\.|oren|oortedatum|oortedag|dat(?:um)?)?(?!\p{L})[^\d]{0,20}\d/iu

/**
 * What of an insured person running text seems to hold, or null. A citizen service number is nine digits, in any groups, that pass the eleven-test;
 * without its leading zero it cannot be told from the AGB and KvK numbers of eight digits that such texts may hold. A date is taken for one of birth
 * from the second year before `year` back: the days that a decision speaks of lie nearer. Six digits in a row are an amount or a number. Names are
 * not looked for: those of staff may stand there.
 * @param year the calendar year that the text is about
 */
export function personalTraitIn(prose: string, year: number): PersonalTrait | null {
  const text = prose.normalize('NFKC')
  const chains = digitChainsOfProse(text)
  if (saidNumber.test(text) || chains.some(({ groups }) => contiguous(groups).some((part) => passesElevenTest(part.join(''))))) return 'citizen_number'
  const years = [...chains.flatMap((chain) => yearsOfDates(chain, [8])), ...yearsOfSpelledDates(text)]
  return saidBirth.test(text) || years.some((written) => isLongAgo(written, year)) ? 'birth_date' : null
}

/** Two digits are read as the year nearest to the text's own. */
function isLongAgo(written: string, year: number): boolean {
  if (written.length === 4) return Number(written) <= year - 2
  const apart = Math.abs(Math.floor(year / 100) * 100 + Number(written) - year)
  return apart >= 2 && apart <= 98
}
