import { expect, test } from 'vitest'
import { changesByPart } from '../../../client/features/policies/changesByPart.ts'
import type { EditionChange } from '../../../server/model/policyEdition.ts'

const change = (part: EditionChange['part'], clause: string | null, field: string, was: unknown, becomes: unknown): EditionChange => ({
  part,
  clause,
  field,
  was,
  becomes,
})

test('the changes of an edition stand together by clause, in the order in which they were made', () => {
  const changes = [
    change('clause', 'GGZ-PL-1', 'date', 'a', 'b'),
    change('clause', 'GGZ-R-1', 'days', 28, 21),
    change('clause', 'GGZ-PL-1', 'percentage', 70, 75),
  ]
  expect(changesByPart(changes).map(({ clause, changes }) => [clause, changes.map(({ field }) => field)])).toEqual([
    ['GGZ-PL-1', ['date', 'percentage']],
    ['GGZ-R-1', ['days']],
  ])
})

test('words that a clause has in common with its condition are told once; other words of the clause are told too', () => {
  const text = change('condition', 'GGZ-A-1', 'text', 'Eerst', 'Dan')
  expect(changesByPart([text, change('clause', 'GGZ-A-1', 'quote', 'Eerst', 'Dan')]).map(({ part }) => part)).toEqual(['condition'])
  expect(changesByPart([text, change('clause', 'GGZ-A-1', 'quote', 'Eerst', 'Anders')]).map(({ part }) => part)).toEqual(['condition', 'clause'])
  expect(changesByPart([text, change('clause', 'GGZ-A-2', 'quote', 'Eerst', 'Dan')]).map(({ clause }) => clause)).toEqual(['GGZ-A-1', 'GGZ-A-2'])
})
