import { looksLikeCitizenNumber } from './citizenNumber.ts'
import { digitChains } from './digitChains.ts'
import { holdsBirthYear, withoutFileCodes } from './fileCodes.ts'
import { shortNames } from './shortNames.ts'
import { datesIn, spelledDatesIn } from './writtenDates.ts'

/** Why a text is no case reference: it may tell who the insured person is, or it is no code at all. */
export type ReferenceFault = 'citizen_number' | 'birth_date' | 'name' | 'form'

/** Words that say what a number is the number of. */
const fileWords = new Set(
  `aanvraag aanvr afd afdeling bed bew bewoner case casus client cliënt code dos dossier elv etage ggz grz gzsp kamer kenm kenmerk kmr loc locatie melding nr
  num nummer opn opname pat patient ref referentie team unit verbl verblijf verl verlenging vlg vvt week wk zaak zaaknr`.split(/\s+/),
)

const initial = /(?<!\p{L})\p{L}(?:\.(?!\d)|\s+\p{L})/u
const inForm = /^[A-Za-zëË0-9]+(?:(?:\. |[-/._ ])[A-Za-zëË0-9]+)*$/

/** The regular expressions that read a whole reference, each of which takes steps in proportion to it. */
export const referenceForms: readonly RegExp[] = [initial, inForm]

/**
 * What makes a text unfit as a provider's own reference to a case, or null (KV-P-11). Such a reference is a code: it has a digit, at most seven of
 * them in a row, in groups with one separator between (- / . _ or a space), and letters only as an abbreviation or as a word such as "casus".
 * Everything else is refused, so that no new way of writing a name has to be foreseen. Any date is refused: how old it is tells nothing for certain.
 * So is a year of birth, which with initials leads to a person as well. A year near the stay and a serial behind it are a code, whatever date the
 * serial looks like.
 * @param about the calendar year in which the stay began
 */
export function caseReferenceFault(reference: string, about: number): ReferenceFault | null {
  const text = reference.normalize('NFKC')
  if (digitChains(text).some((chain) => looksLikeCitizenNumber(chain, about))) return 'citizen_number'
  if (tellsOfBirth(withoutFileCodes(text, about), about)) return 'birth_date'
  if (!lettersOf(text).every(isCode) || hasInitial(text)) return 'name'
  return isInForm(reference.normalize('NFC'), about) ? null : 'form'
}

function tellsOfBirth(text: string, about: number): boolean {
  const chains = digitChains(text)
  const years = chains.some(({ groups }) => groups.some((group) => holdsBirthYear(group, about)))
  return years || chains.some((chain) => datesIn(chain).length > 0) || spelledDatesIn(text).length > 0
}

function lettersOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}]+/gu) ?? []
}

/** An abbreviation of at most three letters in one case, or of up to five without a vowel, that is no name; or a word of files. */
function isCode(letters: string): boolean {
  const small = letters.toLowerCase()
  if (fileWords.has(small)) return true
  if (shortNames.has(small) || !/^(?:[a-z]+|[A-Z]+)$/.test(letters)) return false
  return letters.length <= 3 || (letters.length <= 5 && !/[aeiouy]/.test(small))
}

/** A single letter with a point that no digit follows, or before another word: "J. 48", "J BV 12". */
function hasInitial(text: string): boolean {
  return initial.test(text)
}

function isInForm(text: string, about: number): boolean {
  return inForm.test(text) && /\d/.test(text) && !/\d{8}/.test(withoutFileCodes(text, about))
}
