import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { ListContextProvider } from 'react-admin'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { SearchBox } from '../../../../client/ui/lists/SearchBox.tsx'
import { TestApp } from '../common/TestApp.tsx'

beforeEach(() => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const setFilters = vi.fn()
const within = (filterValues: Record<string, unknown>) => (
  <ListContextProvider value={{ filterValues, setFilters } as never}>
    <SearchBox />
  </ListContextProvider>
)

/** A search box over filters that a test can change, as the address and the other filters of a list do. */
async function shown(first: Record<string, unknown>) {
  setFilters.mockClear()
  const { rerender } = render(<TestApp>{within(first)}</TestApp>)
  const box = await screen.findByLabelText<HTMLInputElement>('Zoeken')
  return { box, become: (filterValues: Record<string, unknown>) => rerender(<TestApp>{within(filterValues)}</TestApp>) }
}
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } })
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms))

test('searches once the typing pauses, and keeps the other filters', async () => {
  const { box } = await shown({ status: 'draft' })
  type(box, 'lin')
  await pass(400)
  type(box, 'linde')
  await pass(400)
  expect(setFilters).not.toHaveBeenCalled()
  await pass(200)
  expect(setFilters.mock.calls.map(([filters]) => filters)).toEqual([{ status: 'draft', q: 'linde' }])
})

test('what is typed while the list answers stays, and is searched for after it', async () => {
  const { box, become } = await shown({})
  type(box, 'lin')
  await pass(600)
  type(box, 'linde')
  become({ q: 'lin' })
  expect(box.value).toBe('linde')
  await pass(600)
  expect(setFilters.mock.lastCall?.[0]).toEqual({ q: 'linde' })
})

test('shows the search that something else put in its place', async () => {
  const { box, become } = await shown({ q: 'lin' })
  expect(box.value).toBe('lin')
  become({ q: 'linde' })
  expect(box.value).toBe('linde')
  await pass(600)
  expect(setFilters).not.toHaveBeenCalled()
})

test('is emptied by its button', async () => {
  const { box } = await shown({ q: 'lin' })
  fireEvent.click(screen.getByRole('button', { name: 'Leegmaken' }))
  await pass(600)
  expect(box.value).toBe('')
  expect(setFilters.mock.lastCall?.[0]).toEqual({ q: '' })
})
