import { expect, test } from 'vitest'
import { corrections } from '../../server/records/corrections.ts'
import { isForgivable, oneTypoFrom, withWord } from '../../server/records/oneTypo.ts'

test.each([
  ['lidne', 'linde'],
  ['ilnde', 'linde'],
  ['line', 'linde'],
  ['linden', 'linde'],
  ['lande', 'linde'],
  ['inde', 'linde'],
])('%s is one mistake from %s', (typed, meant) => expect(oneTypoFrom(typed)).toContain(meant))

test.each(['lnide2', 'edlin', 'lid', 'lindexy'])('%s is more than one', (typed) => expect(oneTypoFrom(typed)).not.toContain('linde'))

test('short words and numbers are not forgiven', () => {
  expect(['ggz', '06700001', 'a1b2c', 'zorg'].map(isForgivable)).toEqual([false, false, false, true])
})

test('the other words of a term stay as they were typed', () => {
  expect(withWord("Praktijk 'De Lidné', Zwolle", 'lidne', 'linde')).toBe("Praktijk 'De Linde', Zwolle")
  expect(withWord('lidne lidne', 'lidne', 'linde')).toBe('linde lidne')
})

test.each([
  ['lidne', ['linde']],
  ['lidne zwolle', ['linde zwolle']],
  ['lidne zwlole', []],
  ['lin', []],
  ['linda', ['linde']],
  ['linda zwolle', ['linde zwolle']],
])('%s may have meant %j', async (term, expected) => {
  const index = ['linde', 'zwolle', 'zwaan']
  const standing = async (words: readonly string[]) =>
    words.filter((word) => index.some((known) => known.startsWith(word))).map((word) => ({ word, whole: index.includes(word) }))
  const found: string[] = []
  for await (const one of corrections(term, standing)) found.push(one)
  expect(found.slice(0, 1)).toEqual(expected)
})
