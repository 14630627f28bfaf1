import { contiguous, type DigitChain, digitChains, digitChainsOfProse } from './digitChains.ts'
import { isFileCode } from './fileCodes.ts'

/** Whether nine digits pass the eleven-test of a citizen service number: 9, 8, 7 … 2 times the first eight, less the ninth, is a multiple of eleven. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  let sum = -Number(digits[8])
  for (let place = 0; place < 8; place += 1) sum += Number(digits[place]) * (9 - place)
  return sum % 11 === 0
}

/** The groups in which citizen service numbers are written. */
const usualLayouts: readonly string[] = ['9', '3-3-3', '4-2-3']
/** The same without the leading zero, which a spreadsheet drops. */
const layoutsWithoutZero: readonly string[] = ['8', '2-3-3', '3-2-3']

/** How many digits each of at most three groups has; no usual way of writing has more. */
const layoutOf = (groups: readonly string[]): string => (groups.length > 3 ? 'more' : groups.map(({ length }) => length).join('-'))

/**
 * Whether a chain of digits in a file's code looks like a citizen service number. In the groups of such a number nine digits are refused whether or
 * not they pass the eleven-test: with one digit mistyped they still lead to a person, and a file needs no code of that form. In other groups the
 * test decides, but for a code with letters, a year and what follows it (ELV-2025-12-001): one in eleven of those passes the test by chance.
 * @param about the calendar year that the file is about: such a year and a serial are a file's code, whatever the digits
 */
export function looksLikeCitizenNumber({ groups, coded }: DigitChain, about: number): boolean {
  return contiguous(groups, [8, 9]).some((part) => {
    if (isFileCode(part, about)) return false
    const digits = part.join('')
    if (isWithoutZero(part)) return true
    if (digits.length !== 9) return false
    const afterYear = part.length > 1 && /^20\d\d$/.test(part[0]!)
    if (usualLayouts.includes(layoutOf(part)) && !afterYear) return true
    return passesElevenTest(digits) && !(afterYear && coded)
  })
}

/**
 * Whether running text holds a citizen service number: nine digits that pass the eleven-test, or eight that do so behind a zero. In the groups of such
 * a number whatever stands between them is a separator, and a row of them too; nine digits in other groups have one and the same separator.
 */
export function holdsCitizenNumber(prose: string, about: number): boolean {
  const partsOf = (chains: readonly DigitChain[]) => chains.flatMap(({ groups }) => contiguous(groups, [8, 9])).filter((part) => !isFileCode(part, about))
  return (
    partsOf(digitChains(prose)).some((part) => isWithoutZero(part) || (usualLayouts.includes(layoutOf(part)) && passesElevenTest(part.join('')))) ||
    partsOf(digitChainsOfProse(prose)).some((part) => passesElevenTest(part.join('')))
  )
}

function isWithoutZero(groups: readonly string[]): boolean {
  return layoutsWithoutZero.includes(layoutOf(groups)) && passesElevenTest(`0${groups.join('')}`)
}
