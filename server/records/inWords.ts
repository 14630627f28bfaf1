import type { Standing } from './corrections.ts'

/** A look into a vocabulary that is kept in order. */
export function inWords(vocabulary: readonly string[]): Standing {
  return async (words) =>
    words.flatMap((word) => {
      const first = vocabulary[placeOf(vocabulary, word)]
      return first?.startsWith(word) ? [{ word, whole: first === word }] : []
    })
}

/** Where in an ordered list the first word stands that is not before this one. */
function placeOf(vocabulary: readonly string[], word: string): number {
  let [from, to] = [0, vocabulary.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (vocabulary[middle]! < word) from = middle + 1
    else to = middle
  }
  return from
}
