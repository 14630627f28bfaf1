/** Groups of digits with nothing but separators between them: 1234.56.782 has three. */
export interface DigitChain {
  groups: readonly string[]
  /** letters stand in front of it in the same text */
  coded: boolean
}

/** What stands between two groups of digits: letters, one kind of separator, or something else. */
type Between = 'letters' | 'mixed' | ' ' | '.' | '-' | '/' | '_'

const letter = /\p{L}/u
const dash = /^\p{Pd}$/u

function betweenOf(text: string): Between {
  const sign = text.trim()
  if (sign === '' && text !== '') return ' '
  if (sign === '.' || sign === '/' || sign === '_') return sign
  if (dash.test(sign)) return '-'
  return letter.test(text) ? 'letters' : 'mixed'
}

interface DigitGroup {
  digits: string
  before: Between
}

/** The groups of digits of a text with what stands before each, in one pass over it. */
function groupsIn(text: string): DigitGroup[] {
  let end = 0
  return [...text.matchAll(/\d+/g)].map(({ 0: digits, index }) => {
    const before = betweenOf(text.slice(end, index))
    end = index + digits.length
    return { digits, before }
  })
}

/** The chains of digits of a text; whatever is no letter and no digit separates the groups of one chain. */
export function digitChains(text: string): DigitChain[] {
  const chains: { groups: string[]; coded: boolean }[] = []
  let coded = false
  for (const { digits, before } of groupsIn(text)) {
    coded ||= before === 'letters'
    if (chains.length === 0 || before === 'letters') chains.push({ groups: [digits], coded })
    else chains.at(-1)!.groups.push(digits)
  }
  return chains
}

/** The chains of digits of running text. There numbers stand beside each other that do not belong together: the groups of one chain have one and the same separator. */
export function digitChainsOfProse(text: string): DigitChain[] {
  const chains: string[][] = []
  let separator: Between = 'letters'
  for (const { digits, before } of groupsIn(text)) {
    const last = chains.at(-1)
    const joins = last !== undefined && before !== 'letters' && before !== 'mixed'
    if (joins && (before === separator || last.length === 1)) last.push(digits)
    else chains.push(joins ? [last.at(-1)!, digits] : [digits])
    separator = before
  }
  return chains.map((groups) => ({ groups, coded: false }))
}

/** Every row of neighbours among the groups of a chain with so many digits together, at most nine. */
export function contiguous(groups: readonly string[], wanted: readonly number[]): string[][] {
  const most = Math.max(...wanted)
  const rows: string[][] = []
  for (let from = 0; from < groups.length; from += 1) {
    let digits = 0
    for (let to = from; to < groups.length; to += 1) {
      digits += groups[to]!.length
      if (digits > most) break
      if (wanted.includes(digits)) rows.push(groups.slice(from, to + 1))
    }
  }
  return rows
}
