import { describe, expect, test } from 'vitest'
import { contractKey, pastedColumn, pastedFigures } from '../../../client/features/contracts/claims/pastedFigures.ts'

test.each<[string, ReturnType<typeof contractKey>]>([
  ['OVK-2027-00042', { reference: 'OVK-2027-00042' }],
  ['ovk-2027-42', { reference: 'OVK-2027-00042' }],
  ['2027-00042', { reference: 'OVK-2027-00042' }],
  ['OVK\u20112027\u201100042', { reference: 'OVK-2027-00042' }],
  ['06012345', { agb_code: '06012345' }],
  ["'06012345", { agb_code: '06012345' }],
  ['06 012345', { agb_code: '06012345' }],
  ['AGB 06012345', { agb_code: '06012345' }],
  ['6012345', { agb_code: '06012345', restored: true }],
  ['601234', null],
  ['600012345', null],
  ['6,01E+06', null],
  ['De Linde', null],
  ['', null],
])('%j names %o', (text, key) => {
  expect(contractKey(text)).toEqual(key)
})

describe('two columns', () => {
  const amounts = (text: string) => pastedFigures(text)?.figures.map(({ amount }) => amount)

  test.each<[string, (number | string)[]]>([
    ['06012345\t1.234,56', [123456]],
    ['06012345;1234,5', [123450]],
    ['06012345\t€ 1.200.000,00', [120_000_000]],
    ['06012345\t€\u00a01.200.000', [120_000_000]],
    ['06012345\t1,2 mln', [120_000_000]],
    ['06012345\t1,234.56', [123456]],
    ['06012345\t"1.234,56"', [123456]],
    ['06012345 1.234,56', [123456]],
    ['06012345\tDe Linde\t1.234,56', [123456]],
    ['06012345\t1.234,56\t', [123456]],
    ['06012345\t1e5', ['1e5']],
    ['06012345\t1,200', ['1,200']],
    ['06012345\t-5', ['-5']],
    ['06012345\t', ['']],
    ['06012345\t0', [0]],
  ])('%j', (text, expected) => {
    expect(amounts(text)).toEqual(expected)
  })

  test('a head is left out, and the lines keep their numbers', () => {
    expect(pastedFigures('AGB-code\tGedeclareerd\n\n06012345\t1\n')).toEqual({
      head: true,
      figures: [{ line: 2, key: { agb_code: '06012345' }, named: '06012345', amount: 100 }],
    })
  })

  test('a first line that names nothing known is no head where it has an amount', () => {
    expect(pastedFigures('De Linde\t5\n06012345\t1')).toMatchObject({ head: false, figures: [{ key: null, named: 'De Linde', amount: 500 }, {}] })
  })

  test('the contract may stand after another column', () => {
    expect(pastedFigures('De Linde\tOVK-2027-00001\t5\nDe Iep\tOVK-2027-00002\t6')?.figures.map(({ key }) => key?.reference)).toEqual([
      'OVK-2027-00001',
      'OVK-2027-00002',
    ])
  })

  test.each(['1\n2', '1,2 mln', 'De Linde\t5', ''])('%j names no contract', (text) => {
    expect(pastedFigures(text)).toBeNull()
  })
})

test.each<[string, (number | string)[]]>([
  ['1\n2,5\n', [100, 250]],
  ['Gedeclareerd\n1', [100]],
  ['1e5\n1', ['1e5', 100]],
  ['x', ['x']],
])('one column: %j', (text, expected) => {
  expect(pastedColumn(text)).toEqual(expected)
})
