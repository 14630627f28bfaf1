import { act, cleanup, render, screen } from '@testing-library/react'
import { HttpError, ListBase, Notification, useListContext, useStore } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { useDefaultsWhenRefused } from '../../../../client/ui/lists/useDefaultsWhenRefused.ts'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const begun = { field: 'name', order: 'ASC' } as const

/** A list as the product's, showing its names and by what they are sorted. */
function Names() {
  useDefaultsWhenRefused()
  const { data, sort, error } = useListContext()
  const [kept] = useStore<{ sort?: string } | undefined>('providers.listParams')
  return (
    <p>
      {sort.field}: {data?.map(({ name }) => name).join(', ')} {(error as Error | null)?.message} ({kept?.sort ?? 'niets bewaard'})
    </p>
  )
}

const address = (sort: string) => `/providers?${new URLSearchParams({ sort, order: 'ASC', page: '1', perPage: '25', filter: '{}' })}`

function show(sort: string, failure = new HttpError('Op dit veld kan niet worden gesorteerd.', 400)) {
  const getList = vi.fn(async (_: string, params: { sort?: { field: string } }) => {
    if (params.sort?.field === 'gone') throw failure
    return { data: [{ id: 1, name: 'De Linde' }], total: 1 }
  })
  render(
    <TestApp dataProvider={{ getList } as never} at={address(sort)}>
      <ListBase resource="providers" sort={begun} disableAuthentication>
        <Names />
      </ListBase>
      <Notification />
    </TestApp>,
  )
  return getList
}

test('a state of the list that the API no longer takes makes way for the list as it begins, and the reader is told', async () => {
  show('gone')
  await screen.findByText(/^name: De Linde/)
  await screen.findByText('Hoe u deze lijst had ingesteld, kan niet meer; u ziet de lijst zoals zij begint.')
})

test('one that it takes stays as it was', async () => {
  show('city')
  await screen.findByText(/^city: De Linde/)
})

test('what failed for another reason is no reason to forget it', async () => {
  const getList = show('gone', new HttpError('Er ging iets mis.', 500))
  await screen.findByText(/^gone:.*Er ging iets mis/)
  await act(async () => {})
  expect(getList.mock.calls.every(([, params]) => params.sort?.field === 'gone')).toBe(true)
  screen.getByText(/^gone/)
})
