import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { ListContextProvider, ListPaginationContext } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { ListPagination } from '../../../../client/ui/lists/ListPagination.tsx'
import { pagesAround } from '../../../../client/ui/lists/PageButtons.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

test.each([
  [0, 1, [0, 1]],
  [0, 4, [0, 1, null, 4]],
  [2, 4, [0, 1, 2, 3, 4]],
  [3, 6, [0, null, 2, 3, 4, null, 6]],
  [6, 6, [0, null, 5, 6]],
])('from page %i of 0 to %i one goes to %j', (page, last, wanted) => {
  expect(pagesAround(page, last)).toEqual(wanted)
})

const setPage = vi.fn()
async function shown(page: number, total: number) {
  const value = { page, perPage: 25, total, isPending: false, setPage, setPerPage: vi.fn(), hasNextPage: true, hasPreviousPage: true, resource: 'providers' }
  render(
    <TestApp>
      <ListContextProvider value={value as never}>
        <ListPaginationContext.Provider value={value}>
          <ListPagination />
        </ListPaginationContext.Provider>
        <p>onder de lijst</p>
      </ListContextProvider>
    </TestApp>,
  )
  await screen.findByText('onder de lijst')
}

test('says which records are shown, and goes on to the next page', async () => {
  await shown(2, 111)
  expect(screen.getByText('26-50 van 111')).toBeTruthy()
  fireEvent.click(screen.getByRole('button', { name: 'Naar de volgende pagina' }))
  expect(setPage).toHaveBeenLastCalledWith(3)
})

test('on the last page there is no next one', async () => {
  await shown(5, 111)
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Naar de volgende pagina' }).disabled).toBe(true)
})

test('a single page has no others, and a page that does not exist shows nothing', async () => {
  await shown(1, 3)
  expect(screen.getByText('1-3 van 3')).toBeTruthy()
  expect(screen.queryByRole('navigation')).toBeNull()
  cleanup()
  await shown(7, 111)
  expect(screen.queryByText(/van 111/)).toBeNull()
})
