import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { ResourceContextProvider } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { ListPage } from '../../../../client/ui/lists/ListPage.tsx'
import { ListTotals } from '../../../../client/ui/lists/ListTotals.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const shown = (totals: () => Promise<Record<string, number | null>>) =>
  render(
    <TestApp dataProvider={{ getList: (async () => ({ data: [{ id: 1 }], total: 1234 })) as never, totals } as never}>
      <ResourceContextProvider value="contracts">
        <ListPage filterDefaultValues={{ status: ['active'] }} disableSyncWithLocation>
          <ListTotals />
        </ListPage>
      </ResourceContextProvider>
    </TestApp>,
  )

test('a list tells what all rows of its filter come to, and of how many', async () => {
  const totals = vi.fn(async () => ({ count: 1234, plafond_cents: 250_000_000_50, production_cents: null, utilisation: 0.734 }))
  shown(totals)
  const foot = await screen.findByRole('group', { name: 'Totaal van dit filter' })
  expect(foot.textContent).toContain('Totaal van 1.234 overeenkomsten')
  expect(foot.textContent).toContain('€ 250.000.000,50')
  expect(foot.textContent).toContain('Benutting waar beide bekend zijn: 73,4%')
  expect(foot.textContent).not.toContain('null')
  expect(totals).toHaveBeenLastCalledWith('contracts', { status: ['active'] })
})

test('a list without a single figure has no totals', async () => {
  const totals = vi.fn(async () => ({ count: 1234, plafond_cents: null, production_cents: null, utilisation: null }))
  shown(totals)
  await waitFor(() => expect(totals).toHaveBeenCalled())
  expect(await screen.findByText('1.234')).toBeDefined()
  expect(screen.queryByRole('group', { name: 'Totaal van dit filter' })).toBeNull()
})
