import { memoryStore } from 'react-admin'
import { expect, test, vi } from 'vitest'
import { fittingStore } from '../../../../client/ui/lists/fittingStore.ts'

const beginning = { sort: 'name', order: 'ASC', page: 1, perPage: 25, filter: {} }
const keptAs = (key: string, value: unknown, begun: unknown) => fittingStore(memoryStore({ [key]: value })).getItem(key, begun)

test('a list is as it was left', () => {
  const left = { ...beginning, sort: 'city', filter: { kind: 'institution' } }
  expect(keptAs('providers.listParams', left, beginning)).toEqual(left)
  expect(keptAs('providers.datatable.columns', ['name'], ['name', 'city'])).toEqual(['name'])
})

test.each(['{"sort": "na', 7, ['name'], { ...beginning, filter: 'x' }, { ...beginning, sort: { field: 'name' } }, { ...beginning, page: 'een' }])(
  'what can be no state of a list counts as not kept: %j',
  (broken) => expect(keptAs('providers.listParams', broken, beginning)).toEqual(beginning),
)

test('what is of another kind than it begins with counts as not kept', () => {
  expect(keptAs('providers.datatable.columns', 'name', ['name', 'city'])).toEqual(['name', 'city'])
  expect(keptAs('theme', 'dark', 'light')).toBe('dark')
})

test('the word that was looked for is not kept, the rest of the filter is', () => {
  const setItem = vi.fn()
  fittingStore({ ...memoryStore(), setItem }).setItem('providers.listParams', { ...beginning, page: 3, filter: { kind: 'institution', q: 'linde' } })
  expect(setItem.mock.calls).toEqual([['providers.listParams', { ...beginning, page: 1, filter: { kind: 'institution' } }]])
})
