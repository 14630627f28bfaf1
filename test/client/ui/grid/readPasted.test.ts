import { expect, test } from 'vitest'
import { isTable, readPasted } from '../../../../client/ui/grid/readPasted.ts'

test.each<[string, string, string[][]]>([
  [
    'tabs',
    'a\tb\nc\td',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  [
    'semicolons',
    'a;b\r\nc;d\r\n',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['a semicolon beside tabs is text', 'a;b\tc', [['a;b', 'c']]],
  ['quotes around a separator', '"a;b";c', [['a;b', 'c']]],
  ['a quote within quotes, and a line end', '"a ""b""\nc"\td', [['a "b"\nc', 'd']]],
  ['an inch in the middle is no quote', '5"\tb', [['5"', 'b']]],
  ['empty lines and cells', '\n\na\t\t\n;\n', [['a', '', ''], [';']]],
  ['spaces, hard ones too', ' a\u00a0\t\u00a0b ', [['a', 'b']]],
  ['one column', '1\n2\n', [['1'], ['2']]],
  ['nothing', '  \n', []],
])('%s', (_name, text, rows) => {
  expect(readPasted(text)).toEqual(rows)
})

test.each([
  ['1,2 mln', false],
  ['1,2 mln\n', false],
  ['1\n2', true],
  ['a\t1', true],
  ['a;1', false],
])('%j is a table: %s', (text, expected) => {
  expect(isTable(text)).toBe(expected)
})
