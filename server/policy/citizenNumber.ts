import { contiguous, type DigitChain } from './digitChains.ts'

/** Whether nine digits pass the eleven-test of a citizen service number: 9, 8, 7 … 2 times the first eight, less the ninth, is a multiple of eleven. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits)) return false
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (place === 8 ? -1 : 9 - place), 0)
  return sum % 11 === 0
}

/** The groups in which citizen service numbers are written. */
const usualLayouts: readonly string[] = ['9', '3-3-3', '4-2-3']
/** The same without the leading zero, which a spreadsheet drops. */
const layoutsWithoutZero: readonly string[] = ['8', '2-3-3', '3-2-3']

/**
 * Whether a chain of digits in a file's code looks like a citizen service number. In the groups of such a number nine digits are refused whether or
 * not they pass the eleven-test: with one digit mistyped they still lead to a person, and a file needs no code of that form. In other groups the
 * test decides, but for a code with letters, a year and what follows it (ELV-2025-00042): one in eleven of those passes the test by chance.
 */
export function looksLikeCitizenNumber({ groups, coded }: DigitChain): boolean {
  return contiguous(groups).some((part) => {
    const digits = part.join('')
    const layout = part.map(({ length }) => length).join('-')
    if (layoutsWithoutZero.includes(layout)) return passesElevenTest(`0${digits}`)
    if (digits.length !== 9) return false
    const afterYear = part.length > 1 && /^20\d\d$/.test(part[0]!)
    if (usualLayouts.includes(layout) && !afterYear) return true
    return passesElevenTest(digits) && !(afterYear && coded)
  })
}
