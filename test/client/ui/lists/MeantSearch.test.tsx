import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { DataTable } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { ListPage } from '../../../../client/ui/lists/ListPage.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

test('a list says what it looked for instead of a term that finds nothing; a click looks for that', async () => {
  const getList = vi.fn(async (_resource: string, { filter }: { filter: { q?: string } }) => ({
    data: [{ id: 1, name: 'Stichting De Linde' }],
    total: 1,
    ...(filter.q === 'lidne' ? { meta: { meant: 'linde' } } : {}),
  }))
  render(
    <TestApp dataProvider={{ getList: getList as never }}>
      <ListPage filterDefaultValues={{ q: 'lidne' }} disableSyncWithLocation>
        <DataTable>
          <DataTable.Col source="name" />
        </DataTable>
      </ListPage>
    </TestApp>,
  )
  const note = await screen.findByText(/Niets gevonden voor “lidne”. Bedoelde u/)
  expect(note.textContent).toContain('linde? U ziet wat daarbij hoort.')
  await userEvent.setup().click(screen.getByRole('button', { name: 'linde' }))
  await waitFor(() => expect(getList.mock.lastCall?.[1].filter.q).toBe('linde'))
  await waitFor(() => expect(screen.queryByText(/Bedoelde u/)).toBeNull())
})
