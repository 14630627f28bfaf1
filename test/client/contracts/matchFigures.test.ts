import { expect, test } from 'vitest'
import { type ClaimsContract, matchFigures } from '../../../client/features/contracts/claims/matchFigures.ts'
import { pastedFigures } from '../../../client/features/contracts/claims/pastedFigures.ts'

const contract = (id: number, agb_code: string, over: Partial<ClaimsContract> = {}) =>
  ({ id, agb_code, reference: `OVK-2027-0000${id}`, status: 'active', ...over }) as ClaimsContract
const contracts = [
  contract(1, '06000001'),
  contract(2, '06000002'),
  contract(3, '06000002'),
  contract(4, '06000004', { status: 'ended' }),
  contract(5, '06000004'),
  contract(6, '06000006', { status: 'ended' }),
]
const match = (text: string, shown: number[] = [1, 2, 3, 4, 5, 6]) => matchFigures(pastedFigures(text)?.figures ?? [], contracts, new Set(shown))
const filled = (text: string, shown?: number[]) => match(text, shown).filled.map(({ contract: { id } }) => id)

test.each<[string, string, number[], number[] | undefined]>([
  ['by reference', 'OVK-2027-00001\t5', [1], undefined],
  ['by code', '06000001\t5', [1], undefined],
  ['by a code without its zero', '6000001\t5', [1], undefined],
  ['the active contract before one that ended', '06000004\t5', [5], undefined],
  ['one that ended where there is no other', '06000006\t5', [6], undefined],
  ['the one that is shown, of several', '06000002\t5', [3], [3]],
  ['one that is not shown, where there is no other', '06000001\t5', [1], []],
  ['the same twice is filled in once', '06000001\t5\nOVK-2027-00001\t5', [1], undefined],
])('%s', (_name, text, ids, shown) => {
  expect(filled(text, shown)).toEqual(ids)
})

test('a code with several contracts asks which', () => {
  expect(match('06000002\t5')).toMatchObject({ filled: [], asked: [{ line: 1, amount: 500, contracts: [{ id: 2 }, { id: 3 }] }] })
})

test('what is not found is kept, each with its line', () => {
  expect(match('06000001\t5\n06999999\t6\nDe Linde\t7').unknown).toMatchObject([
    { line: 2, named: '06999999', amount: 600 },
    { line: 3, named: 'De Linde', amount: 700 },
  ])
})

test('two amounts for one contract fill in neither, and both are told', () => {
  expect(match('06000001\t5\nOVK-2027-00001\t6')).toMatchObject({ filled: [], doubled: [{ line: 1 }, { line: 2 }] })
})

test('a zero that was put back is told, and only where that found something', () => {
  expect(match('6000001\t5\n6999999\t6').restored).toEqual(['06000001'])
})
