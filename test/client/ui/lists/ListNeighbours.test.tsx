import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { useLocation } from 'react-router-dom'
import { afterEach, expect, test, vi } from 'vitest'
import { ListNeighbours } from '../../../../client/ui/cases/ListNeighbours.tsx'
import { keepTrail, readTrail } from '../../../../client/ui/lists/listTrail.ts'
import { runShortcut } from '../../../../client/ui/shortcuts/shortcuts.ts'
import { TestApp } from '../common/TestApp.tsx'

afterEach(() => {
  cleanup()
  sessionStorage.clear()
})

const trail = { filter: { status: 'active', q: 'linde' }, sort: { field: 'name', order: 'ASC' as const }, page: 2, perPage: 3, total: 8, ids: [14, 15, 16] }

function Where() {
  const { pathname, search } = useLocation()
  return <output>{pathname + search}</output>
}

function caseOf(id: number, getList = vi.fn()) {
  render(
    <TestApp record={{ id, version: 1 }} dataProvider={{ getList }} at={`/providers/${id}/show?tab=history`}>
      <ListNeighbours />
      <Where />
    </TestApp>,
  )
  return getList
}

test('a case tells its place in the list, and the next keeps the tab and asks nothing', async () => {
  keepTrail('providers', trail)
  const getList = caseOf(15)
  await screen.findByText('5 van 8')
  fireEvent.click(screen.getByRole('button', { name: 'Volgende in de lijst' }))
  await screen.findByText('/providers/16/show?tab=history')
  expect(getList).not.toHaveBeenCalled()
})

test('over the edge of a page the one beyond is fetched as the list was asked for', async () => {
  keepTrail('providers', trail)
  const getList = caseOf(
    16,
    vi.fn(async () => ({ data: [{ id: 17 }, { id: 18 }], total: 8 })),
  )
  await screen.findByText('6 van 8')
  runShortcut('next')
  await screen.findByText('/providers/17/show?tab=history')
  expect(getList.mock.calls[0]).toEqual(['providers', { filter: trail.filter, sort: trail.sort, pagination: { page: 3, perPage: 3 } }])
  expect(readTrail('providers')).toEqual({ ...trail, page: 3, ids: [17, 18] })
})

test('before the first there is none, and a case of another list has no place', async () => {
  keepTrail('providers', { ...trail, page: 1 })
  caseOf(14)
  await screen.findByText('1 van 8')
  expect((screen.getByRole('button', { name: 'Vorige in de lijst' }) as HTMLButtonElement).disabled).toBe(true)
  expect(runShortcut('previous')).toBe(false)
  cleanup()
  caseOf(99)
  await waitFor(() => expect(screen.getByText(/providers\/99/)).toBeTruthy())
  expect(screen.queryByText(/van 8/)).toBeNull()
})
