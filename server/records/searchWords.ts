import type { Knex } from 'knex'
import { containsFolded } from './containsText.ts'
import { foldedWords } from './foldText.ts'

/** Words of a search term that count. */
const MAX_WORDS = 12

/** Places that go by two names: who looks for the one finds the other. */
const places: readonly (readonly [name: string, other: string])[] = [
  ['den haag', 's gravenhage sgravenhage'],
  ['gravenhage', 'den haag'],
  ['den bosch', 's hertogenbosch shertogenbosch'],
  ['hertogenbosch', 'den bosch'],
]

/** The words of some texts as the word index keeps them: lower case, without accents, each once; of a place with two names also those of the other. */
export function wordsOf(...texts: (string | null | undefined)[]): string[] {
  const words = texts.flatMap((text) => {
    const own = text ? foldedWords(text) : []
    const running = ` ${own.join(' ')} `
    return [...own, ...places.filter(([name]) => running.includes(` ${name} `)).flatMap(([, other]) => other.split(' '))]
  })
  return [...new Set(words.map((word) => word.slice(0, LONGEST_WORD)))]
}

const LONGEST_WORD = 60
/** As few digits of a code as it is found by. */
const SHORTEST_TAIL = 3

/** The words by which a code of digits is found from any of its digits on, so also without its leading zero. */
export function numberWords(...codes: (string | null | undefined)[]): string[] {
  const words = codes.flatMap((code) => (code ? Array.from({ length: Math.max(1, code.length - SHORTEST_TAIL + 1) }, (_, from) => code.slice(from)) : []))
  return [...new Set(words)]
}

/** Digits in groups, as a code is written to be read: 06-700 001. Not those of a reference, such as OVK-2027-00001. */
const groups = /(?<!\p{L}-|[\p{L}\p{N}])\d+(?:[ .–-]\d+)+(?![\p{L}\p{N}])/gu
/** What stands before a code to say which it is. */
const namesOfCodes = new Set(['agb', 'kvk', 'agbcode', 'kvknummer', 'code', 'nummer', 'nr'])

/** The words of a search term that count. The digits of an AGB code or KvK number are one word, however they are grouped. */
export function searchedWords(term: string): string[] {
  const joined = term.replace(groups, (written) => {
    const digits = written.replace(/\D/g, '')
    return digits.length === 7 || digits.length === 8 ? digits : written
  })
  const words = [...new Set(foldedWords(joined).map((word) => word.slice(0, LONGEST_WORD)))]
  const others = words.filter((word) => !namesOfCodes.has(word))
  return (others.some((word) => /\d{3}/.test(word)) ? others : words).slice(0, MAX_WORDS)
}

/** Replaces the words by which one record is found. */
export async function indexWords(trx: Knex.Transaction, resource: string, record_id: number, words: string[]): Promise<void> {
  await trx('search_words').where({ resource, record_id }).del()
  if (words.length > 0) await trx('search_words').insert(words.map((word) => ({ resource, record_id, word })))
}

/** Ids of the records of `resource` with a word that begins with `word`; with `most`, of the latest of so many entries. */
export function recordsWith(db: Knex, resource: string, word: string, most?: number): Knex.QueryBuilder {
  const entries = entriesOf(db, [resource], word)
  if (most === undefined) return entries
  entries.orderBy('word', 'desc').orderBy('record_id', 'desc').limit(most, { skipBinding: true })
  return db.select('record_id').from(entries.as('latest'))
}

function entriesOf(db: Knex, resources: readonly string[], word: string): Knex.QueryBuilder {
  return db('search_words').select('record_id').whereIn('resource', resources).where('word', '>=', word).where('word', '<=', `${word}\uffff`)
}

/** A word is rare when it stands in fewer entries than this. */
const RARE = 1000

/** The word of a term that stands in the fewest entries of some resources; null where none is rare, or there is only one. */
export async function rarestWord(db: Knex, resources: readonly string[], term: string): Promise<string | null> {
  const words = searchedWords(term)
  if (words.length < 2) return null
  const [rarest] = await entryCounts(db, resources, words, RARE)
  return rarest!.count < RARE ? rarest!.word : null
}

/** In how many entries of some resources each word stands, counted up to `most`; the rarest first. */
export async function entryCounts(db: Knex, resources: readonly string[], words: readonly string[], most: number): Promise<{ word: string; count: number }[]> {
  if (words.length === 0) return []
  const counts = words.map((word, index) =>
    db
      .count('*')
      .from(entriesOf(db, resources, word).limit(most).as('found'))
      .as(String(index)),
  )
  const [found] = (await db.select(counts)) as Record<string, number>[]
  return words.map((word, index) => ({ word, count: Number(found![index]) })).sort((one, other) => one.count - other.count)
}

/**
 * A `q` over the word index of `table`: every word of the term begins a word of the record, or of the record that one of `through` points at. Each word
 * makes a list of ids; but where one is rare, its records are looked up and only those are looked at for the others. With `most`, such a list is cut off.
 */
export function searchByWords(table: string, through: readonly { resource: string; column: string }[] = []) {
  return (query: Knex.QueryBuilder, term: string, db: Knex, rarest: string | null = null, most?: number): void => {
    const words = searchedWords(term)
    if (words.length === 0) query.whereRaw('1 = 0')
    for (const word of words) {
      if (rarest !== null && word !== rarest) {
        query.where((one) => {
          for (const { resource, column } of [{ resource: table, column: 'id' }, ...through])
            one.orWhereExists(recordsWith(db, resource, word).where('record_id', db.ref(`${table}.${column}`)))
        })
        continue
      }
      const others = through.map(({ resource, column }) =>
        db(`${table} as found`)
          .select('found.id')
          .whereIn(`found.${column}`, recordsWith(db, resource, word, most)),
      )
      const own = recordsWith(db, table, word, most)
      query.whereIn(`${table}.id`, others.length > 0 ? own.union(others) : own)
    }
  }
}

/** A `q` over a few text columns of a small table: contains, whatever the capitals and accents, `%` and `_` literal. */
export function searchByText(...columns: string[]) {
  return (query: Knex.QueryBuilder, term: string, db: Knex): void => {
    for (const column of columns) query.orWhere(containsFolded(db, column, term))
  }
}
