import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { ProviderIdentity } from '../../../client/features/providers/ProviderSections.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const provider = {
  id: 4,
  version: 2,
  name: 'GGZ De Linde',
  kind: 'institution',
  agb_code: '06290001',
  kvk_number: '12345678',
  successor_id: 9,
  successor_name: 'Zorggroep Zuid',
  former_names: [
    { value: 'De Wilg', until: '2025-03-31' },
    { value: 'De Populier', until: '2026-06-30' },
  ],
  former_kvk_numbers: [{ value: '87654321', until: '2025-12-31' }],
  archived: false,
}

function show(record = provider) {
  const update = vi.fn(async () => ({ data: record }))
  const getList = async (_: string, { filter }: { filter: Record<string, unknown> }) => {
    const data = filter.successor_id === 4 ? [{ id: 3, name: 'Praktijk Noord' }] : []
    return { data, total: data.length }
  }
  const getMany = async () => ({ data: [{ id: 9, name: 'Zorggroep Zuid', city: 'Ede' }] })
  render(
    <TestApp record={record} dataProvider={{ update, getList, getMany } as never}>
      <ProviderIdentity />
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), update }
}

test('former names and KvK numbers are read with the day on which they ended', async () => {
  show()
  const names = await screen.findByText(/De Wilg, tot en met 31-03-2025/)
  expect(names.textContent).toContain('De Populier, tot en met 30-06-2026')
  screen.getByText('87654321, tot en met 31-12-2025')
})

test('of a provider that never changed them nothing is said', async () => {
  show({ ...provider, former_names: [], former_kvk_numbers: [] })
  await screen.findByText('06290001')
  expect(screen.queryByText(/tot en met/)).toBeNull()
  expect(screen.queryByText(/Eerdere/)).toBeNull()
})

test('who took its place, and whose place it took, are linked both ways', async () => {
  show()
  expect((await screen.findByRole('link', { name: 'Zorggroep Zuid' })).getAttribute('href')).toBe('/providers/9/show')
  expect((await screen.findByRole('link', { name: 'Praktijk Noord' })).getAttribute('href')).toBe('/providers/3/show')
  screen.getByText('Opvolger van')
})

test('a former name that was a typing error is left out, and its neighbour keeps its own day', async () => {
  const { user, update } = show()
  await user.click(await screen.findByRole('button', { name: /Bewerken/ }))
  await user.click(await screen.findByRole('button', { name: /Verwijderen: De Wilg|De Wilg/ }))
  screen.getByDisplayValue('30-06-2026')
  expect(screen.queryByDisplayValue('31-03-2025')).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  const data = expect.objectContaining({ former_names: [{ value: 'De Populier', until: '2026-06-30' }], former_kvk_numbers: provider.former_kvk_numbers })
  await waitFor(() => expect(update).toHaveBeenCalledWith('providers', expect.objectContaining({ data })))
})
