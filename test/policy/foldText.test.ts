import { expect, test } from 'vitest'
import { foldedWords, foldText, sortKey } from '../../server/records/foldText.ts'
import { numberWords, searchedWords, wordsOf } from '../../server/records/searchWords.ts'

test.each([
  ['Éclair', 'eclair'],
  ['Łódź', 'lodz'],
  ['Weiß', 'weiss'],
  ['STRAẞE', 'strasse'],
  ['Ørsted', 'orsted'],
  ['Ærø', 'aero'],
  ['Œuvre', 'oeuvre'],
  ['Þór', 'thor'],
  ['Đorđe', 'dorde'],
  ['Seyðisfjörður', 'seydisfjordur'],
  ['Diyarbakır', 'diyarbakir'],
  ['İzmir', 'izmir'],
  ['Ĳsselstein', 'ijsselstein'],
  ['ĳs', 'ijs'],
  ['Ħal', 'hal'],
  ['Cafe\u0301', 'cafe'],
  ['Ελλάδα', 'ελλαδα'],
])('%s is folded to %s', (text, folded) => expect(foldText(text)).toBe(folded))

test('ligatures and full-width digits are what they stand for', () => {
  expect(foldedWords('Ofﬁce １２３')).toEqual(['office', '123'])
})

test('names sort as Dutch readers expect', () => {
  const names = [
    'aardbei',
    'Bäckerei',
    'Éclair',
    'De Linde',
    'de-linde 2',
    'Dekker',
    "'s-Gravenhof",
    'Sgravenhof',
    'Öztürk',
    'Pluis',
    'Zwaan',
    'ĳsberg',
    'IJsvogel',
    'Jansen',
  ]
  const expected = [
    'aardbei',
    'Bäckerei',
    'De Linde',
    'de-linde 2',
    'Dekker',
    'Éclair',
    'ĳsberg',
    'IJsvogel',
    'Jansen',
    'Öztürk',
    'Pluis',
    "'s-Gravenhof",
    'Sgravenhof',
    'Zwaan',
  ]
  const [byKey] = [names.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))]
  expect(byKey).toEqual(expected)
})

test.each([
  ['Den Haag', ['den', 'haag', 's', 'gravenhage', 'sgravenhage']],
  ["'s-Gravenhage", ['s', 'gravenhage', 'den', 'haag']],
  ['Den Bosch', ['den', 'bosch', 's', 'hertogenbosch', 'shertogenbosch']],
  ["'s-Hertogenbosch", ['s', 'hertogenbosch', 'den', 'bosch']],
  ['Haagse Beek', ['haagse', 'beek']],
  ["'s-Gravenzande", ['s', 'gravenzande']],
])('%s is found by %j', (city, words) => expect(wordsOf(city)).toEqual(words))

test('a code is found from any of its digits on, three or more', () => {
  expect(numberWords('06700001', null)).toEqual(['06700001', '6700001', '700001', '00001', '0001', '001'])
})

test.each([
  ['06-700 001', ['06700001']],
  ['06.70.00.01', ['06700001']],
  ['6 700 001', ['6700001']],
  ['AGB 06700001', ['06700001']],
  ['KvK: 12-34-56-78', ['12345678']],
  ['OVK-2027-00001', ['ovk', '2027', '00001']],
  ['2027-00001', ['2027', '00001']],
  ['praktijk 24-7', ['praktijk', '24', '7']],
  ['agb', ['agb']],
  ['code rood', ['code', 'rood']],
])('a search for %s looks for %j', (term, words) => expect(searchedWords(term)).toEqual(words))
