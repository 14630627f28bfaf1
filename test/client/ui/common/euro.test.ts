import { expect, test } from 'vitest'
import { formatEuro, formatEuroShort, unbroken } from '../../../../client/ui/common/euro.ts'

test('writes cents in full and for overviews', () => {
  expect(formatEuro(123_456_700)).toBe('€ 1.234.567,00')
  expect(formatEuro(-5)).toBe('-€ 0,05')
  expect(formatEuroShort(120_000_000)).toBe('€ 1,2 mln')
  expect(formatEuroShort(81_240_000)).toBe('€ 812.000')
  expect(formatEuroShort(99_999_999)).toBe('€ 1 mln')
  expect(formatEuroShort(12_345)).toBe('€ 123')
})

test('keeps each amount in a sentence whole at the end of a line', () => {
  expect(unbroken('van € 1.940.000,00; gedeclareerd is € 12')).toBe('van €\u00a01.940.000,00; gedeclareerd is €\u00a012')
})
