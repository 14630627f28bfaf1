import { describe, expect, test } from 'vitest'
import { pastedCodes } from '../../server/features/search/pastedCodes.ts'
import { fullReference, readings } from '../../server/records/shortReference.ts'

describe('a pasted column of codes', () => {
  const columns: readonly (readonly [what: string, pasted: string, codes: string[] | null])[] = [
    ['lines', '06012345\n94000001\n', ['06012345', '94000001']],
    ['lines of Windows, one of them empty', '06012345\r\n\r\n94000001', ['06012345', '94000001']],
    ['zeros that a spreadsheet took away', '6012345\n3000001', ['06012345', '03000001']],
    ['two zeros', '12345678\n600001', ['12345678', '00600001']],
    ['a heading', 'AGB-code\n06012345\n94000001', ['06012345', '94000001']],
    ['a row', '06012345\t94000001', ['06012345', '94000001']],
    ['commas and semicolons', '06012345, 94000001; 54000001', ['06012345', '94000001', '54000001']],
    ['spaces, as a box of one line makes of lines', '06012345 94000001', ['06012345', '94000001']],
    ['each once', '06012345\n6012345\n94000001', ['06012345', '94000001']],
    ['groups on lines of their own', '06-012345\n94 000 001', ['06012345', '94000001']],
    ['quotes', '"06012345"\n"94000001"', ['06012345', '94000001']],
    ['one code alone is a search', '06012345', null],
    ['one code in groups is a search', '06 012 345', null],
    ['a reference is none', '2027-00021', null],
    ['years', '2027 2026', null],
    ['a code and a word', '06012345\nDe Linde 12', null],
    ['nine digits', '060123456\n940000011', null],
    ['words', 'De Linde\nUtrecht', null],
    ['nothing', '', null],
  ]
  test.each(columns)('%s', (_what, pasted, codes) => {
    expect(pastedCodes(pasted)).toEqual(codes)
  })
})

describe('a shortened reference', () => {
  test.each([
    ['2027-21', '2027-00021'],
    ['OVK-2027-21', 'OVK-2027-00021'],
    ['ovk 2027/7', 'ovk 2027-00007'],
    ['2027-00021', '2027-00021'],
    ['2027-0021', '2027-0021'],
    ['1927-21', '1927-21'],
    ['12027-21', '12027-21'],
    ['zorg 2027', 'zorg 2027'],
  ])('%s is %s', (term, full) => {
    expect(fullReference(term)).toBe(full)
  })

  test('of several readings the likeliest comes first', () => {
    expect(readings('2027-0021')).toEqual(['2027-00021', '2027-0021'])
    expect(readings('21')).toEqual(['00021', '21'])
    expect(readings('De Linde')).toEqual(['De Linde'])
  })
})
