/** Letters that are no accented form of another, as a reader without them types them. */
const spelled: Readonly<Record<string, string>> = {
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  ß: 'ss',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ĳ: 'ij',
  ĸ: 'k',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ŧ: 't',
  ƒ: 'f',
  ǝ: 'e',
  ə: 'e',
}

const special = new RegExp(`[${Object.keys(spelled).join('')}]`, 'g')

/** Text without capitals and accents, and with ø, ß, ł and their like spelled out: Łódź → lodz, Weiß → weiss. The text keeps its other signs. */
export function foldText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(special, (letter) => spelled[letter]!)
}

/** Everything between words. Letters and digits of every script are part of one. */
const between = /[^\p{L}\p{N}]+/gu

/** The words of a text as a search compares them, in their order. Ligatures and full-width digits are what they stand for. */
export function foldedWords(text: string): string[] {
  return foldText(text.normalize('NFKC')).split(between).filter(Boolean)
}

/** As many signs of a name as its place in a list can hang on. */
const LONGEST = 240

/** What a name is sorted by, compared sign by sign: its words, without capitals, accents and punctuation. */
export function sortKey(text: string): string {
  return foldedWords(text).join(' ').slice(0, LONGEST)
}

/** Each letter between À and ſ (Latin-1 and Extended-A) with what it is folded to. */
const folded: readonly (readonly [letter: string, plain: string])[] = Array.from({ length: 0x180 - 0xc0 }, (_, index) => String.fromCharCode(0xc0 + index))
  .map((letter) => [letter, foldText(letter)] as const)
  .filter(([letter, plain]) => letter !== plain)

/**
 * SQL that folds a text as `foldText` does, alike on both engines, for the letters of the languages of Europe. Only what has letters beyond ASCII is looked through for them.
 * @param column SQL that names a column of ours
 */
export function foldedSql(column: string): string {
  const plain = folded.reduce((sql, [letter, written]) => `replace(${sql}, '${letter}', '${written}')`, column)
  return `lower(case when octet_length(${column}) = length(${column}) then ${column} else ${plain} end)`
}
