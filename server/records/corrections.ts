import { isForgivable, oneTypoFrom, withWord } from './oneTypo.ts'
import { searchedWords } from './searchWords.ts'

/** Which of some words begin a word that can be found, and whether they are a whole one. */
export type Standing = (words: readonly string[]) => Promise<{ word: string; whole: unknown }[]>

/** Words of a term of which one may be mistaken while each of them is known, and what is tried in place of one: so many, since each is a look into a list. */
const MAX_WORDS = 4
const MAX_TRIES = 6
/** Of a word that is still being typed; a shorter beginning is near too many. */
const SHORTEST_BEGINNING = 5

/** What a term may have been meant to be: the same with one mistake undone, the likeliest first. */
export async function* corrections(term: string, standing: Standing): AsyncGenerator<string> {
  const words = searchedWords(term)
  const known = new Set((await standing(words)).map(({ word }) => word))
  const unknown = words.filter((word) => !known.has(word))
  // The word that nothing begins with, or any where each is known but nothing has them all.
  const suspects = unknown.length > 1 ? [] : (unknown.length === 1 ? unknown : words).filter(isForgivable).slice(0, MAX_WORDS)
  for (const word of suspects) {
    for (const other of await likely(word, standing)) {
      const corrected = withWord(term, word, other)
      if (corrected !== term) yield corrected
    }
  }
}

/** The likeliest words that are one mistake away: whole words before beginnings of one. */
async function likely(word: string, standing: Standing): Promise<string[]> {
  const near = oneTypoFrom(word).filter(({ length }) => length > 2)
  const found = new Map((await standing(near)).map((one) => [one.word, Boolean(one.whole)]))
  const inOrder = near.filter((one) => found.has(one))
  return [...inOrder.filter((one) => found.get(one)), ...inOrder.filter((one) => !found.get(one) && one.length >= SHORTEST_BEGINNING)].slice(0, MAX_TRIES)
}
