/** Groups of digits with nothing but separators between them: 1234.56.782 has three. */
export interface DigitChain {
  groups: readonly string[]
  /** letters stand in front of it in the same text */
  coded: boolean
}

/** The chains of digits of a text; whatever is no letter and no digit separates the groups of one chain. */
export function digitChains(text: string): DigitChain[] {
  return [...text.matchAll(/\d+(?:[^\p{L}\d]+\d+)*/gu)].map(({ 0: chain, index }) => ({
    groups: chain.match(/\d+/g)!,
    coded: /\p{L}/u.test(text.slice(0, index)),
  }))
}

const separators = ['\\s+', '\\s*\\.\\s*', '\\s*\\p{Pd}\\s*', '\\s*/\\s*', '\\s*_\\s*']

/** The chains of digits of running text. There numbers stand beside each other that do not belong together: the groups of one chain have one and the same separator. */
export function digitChainsOfProse(text: string): DigitChain[] {
  return separators.flatMap((separator) =>
    [...text.matchAll(new RegExp(`\\d+(?:${separator}\\d+)*`, 'gu'))].map(([chain]) => ({ groups: chain.match(/\d+/g)!, coded: false })),
  )
}

/** Every row of neighbours among the groups of a chain. */
export function contiguous(groups: readonly string[]): string[][] {
  return groups.flatMap((_, from) => groups.slice(from).map((_, count) => groups.slice(from, from + count + 1)))
}
