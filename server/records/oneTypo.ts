import { foldedWords } from './foldText.ts'

const alphabet = [...'abcdefghijklmnopqrstuvwxyz']
/** In a shorter word, or in a number, a mistake makes another one that is as likely meant. */
const SHORTEST = 4

/** Whether a word of a search can be forgiven a mistake. */
export function isForgivable(word: string): boolean {
  return word.length >= SHORTEST && !/\p{N}/u.test(word)
}

/** Every word that is one mistake away: two letters changed about, one too many, another one, one too few; in that order, the likeliest first. */
export function oneTypoFrom(word: string): string[] {
  const letters = [...word]
  const at = (index: number, deleted: number, ...put: string[]): string => letters.toSpliced(index, deleted, ...put).join('')
  const places = letters.map((_letter, index) => index)
  const found = [
    ...places.slice(1).map((index) => at(index - 1, 2, letters[index]!, letters[index - 1]!)),
    ...places.map((index) => at(index, 1)),
    ...places.flatMap((index) => alphabet.map((letter) => at(index, 1, letter))),
    ...[...places, letters.length].flatMap((index) => alphabet.map((letter) => at(index, 0, letter))),
  ]
  return [...new Set(found)].filter((one) => one !== word)
}

/** The term with one of its words written otherwise, as it is shown: with a capital where the word had one. */
export function withWord(term: string, word: string, other: string): string {
  let done = false
  return term.replace(/[\p{L}\p{M}\p{N}]+/gu, (written) => {
    if (done || foldedWords(written)[0] !== word) return written
    done = true
    return written[0] === written[0]!.toLowerCase() ? other : `${other[0]!.toUpperCase()}${other.slice(1)}`
  })
}
