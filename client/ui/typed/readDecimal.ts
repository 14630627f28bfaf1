/** A number as its digits, so that nothing is rounded before its unit is known. */
export interface Decimal {
  whole: string
  fraction: string
  negative: boolean
  /** The one sign in "1.200" or "1,200", which stands for thousands or for a decimal; null where there is no doubt. */
  doubt: '.' | ',' | null
}

/** Thousands in groups of three, with one sign between them all, and after them the other sign with decimals. */
const grouped = [
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d*))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/,
  /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d*))?$/,
  /^([1-9]\d{0,2}(?:'\d{3})+)(?:[.,](\d*))?$/,
]
const plain = /^(\d*)(?:[.,](\d*))?$/
const doubtful = /^[1-9]\d{0,2}([.,])\d{3}$/

/** Reads a cleaned number, Dutch ("1.234,56") or English ("1,234.56"), grouped or not; null when it is none. */
export function readDecimal(text: string): Decimal | null {
  const signed = /^-\s?(.+)$/.exec(text) ?? /^(.*\d)\s?-$/.exec(text) ?? /^\((.+)\)$/.exec(text)
  const bare = (signed?.[1] ?? text).replace(/^\+/, '').replace(/,-+$/, '').trim()
  if (!/\d/.test(bare)) return null
  const negative = signed !== null
  const unsure = doubtful.exec(bare)
  if (unsure) {
    const [whole = '', fraction = ''] = bare.split(/[.,]/)
    return { whole, fraction, negative, doubt: unsure[1] as '.' | ',' }
  }
  const parts = grouped.map((form) => form.exec(bare)).find(Boolean) ?? plain.exec(bare)
  return parts ? { whole: (parts[1] ?? '').replace(/\D/g, ''), fraction: parts[2] ?? '', negative, doubt: null } : null
}

/**
 * The decimal times ten to the power `shift`, as a whole number.
 * @returns null where figures are left over behind that, undefined where it is too large to count exactly
 */
export function shifted({ whole, fraction }: Decimal, shift: number): number | null | undefined {
  const figures = fraction.replace(/0+$/, '')
  if (figures.length > shift) return null
  const number = Number(`${whole}${figures.padEnd(shift, '0')}`)
  return Number.isSafeInteger(number) ? number : undefined
}
