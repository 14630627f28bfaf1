import { expect, test } from 'vitest'
import { formatEuro, formatEuroShort, parseEuro } from '../../../client/common/euro.ts'

test.each([
  ['1.234,56', 123_456],
  ['1234,56', 123_456],
  ['€ 1.234', 123_400],
  ['1234.5', 123_450],
  ['1.234', 123_400],
  ['0,05', 5],
  ['12,', 1_200],
  ['-3,10', -310],
  ['', null],
  ['   ', null],
])('reads "%s" as %s cents', (text, cents) => expect(parseEuro(text)).toBe(cents))

test.each(['twaalf', '1.23,00', '1,234', '1.2345', '1,2,3', '12,345', '99999999999999999'])('does not take "%s" for an amount', (text) =>
  expect(parseEuro(text)).toBeUndefined(),
)

test('writes cents in full and for overviews', () => {
  expect(formatEuro(123_456_700)).toBe('€ 1.234.567,00')
  expect(formatEuro(-5)).toBe('-€ 0,05')
  expect(formatEuroShort(120_000_000)).toBe('€ 1,2 mln')
  expect(formatEuroShort(81_240_000)).toBe('€ 812 dzd')
  expect(formatEuroShort(99_999_999)).toBe('€ 1 mln')
  expect(formatEuroShort(12_345)).toBe('€ 123')
})
