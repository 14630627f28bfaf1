import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { TariffGridPanel } from '../../../client/features/contracts/tariff_lines/TariffGridPanel.tsx'
import type { RowResult } from '../../../server/model/answers.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const row = (setting: number, over = {}) => ({
  performance: 'regulier',
  setting,
  unit: 'tariff_percentage',
  id: null,
  version: null,
  value: null,
  last_year: null,
  ...over,
})
const rows = [row(2, { last_year: 90 }), row(4, { id: 9, version: 3, value: 92 })]

async function show(result: Partial<RowResult> = {}) {
  const saveRows = vi.fn(async (_resource: string, { rows: sent }: { rows: object[] }) => ({
    dry_run: false,
    saved: sent.length,
    rows: sent.map(() => ({ outcome: 'created', id: 1, version: 1, before: null, warnings: [], refusals: [], ...result })),
  }))
  const onClose = vi.fn()
  const tariffGrid = async () => ({ rows, last_year: { id: 3, reference: 'OVK-2026-00003' } })
  render(
    <TestApp resource="contracts" dataProvider={{ tariffGrid, saveRows }}>
      <TariffGridPanel contractId={7} onClose={onClose} />
    </TestApp>,
  )
  const boxes = (await screen.findAllByRole('textbox')) as HTMLInputElement[]
  return { user: userEvent.setup(), saveRows, onClose, boxes }
}

test('last year is taken over, and saved as a new line', async () => {
  const { user, saveRows, onClose } = await show()
  await user.click(screen.getByRole('button', { name: 'Overnemen van vorig jaar (OVK-2026-00003)' }))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(saveRows).toHaveBeenCalledWith('tariff_lines', {
    rows: [{ performance: 'regulier', setting: 2, contract_id: 7, tariff_percentage: 90 }],
    partial: true,
  })
})

test('a pasted column goes down; a line that is there is changed on its version', async () => {
  const { saveRows, boxes, user } = await show()
  fireEvent.paste(boxes[0] as HTMLElement, { clipboardData: { getData: () => '91,5\n93%' } })
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() =>
    expect(saveRows.mock.calls[0]?.[1].rows).toEqual([
      { performance: 'regulier', setting: 2, contract_id: 7, tariff_percentage: 91.5 },
      { id: 9, version: 3, contract_id: 7, tariff_percentage: 93 },
    ]),
  )
})

test('what is refused stays, with its sentence', async () => {
  const refusals = [{ clause: null, field: 'setting', message: 'Dit kan niet.', quote: null, source: null }]
  const { user, onClose, boxes } = await show({ outcome: 'refused', refusals })
  await user.type(boxes[0] as HTMLElement, '88')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByText('Dit kan niet.')
  expect(onClose).not.toHaveBeenCalled()
  expect(boxes[0]?.value).toBe('88')
})
