import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { PercentageInput } from '../../../../client/ui/forms/PercentageInput.tsx'
import { RecordForm } from '../../../../client/ui/forms/RecordForm.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const record = { id: 7, version: 3, tariff_percentage: 80 }

test('leaves what is typed alone, shows what it understood, and marks what it cannot read as soon as the box is left', async () => {
  const update = vi.fn(async () => ({ data: record }))
  render(
    <TestApp resource="tariff_lines" record={record} dataProvider={{ update: update as never }}>
      <RecordForm record={record}>
        <PercentageInput source="tariff_percentage" />
      </RecordForm>
    </TestApp>,
  )
  const user = userEvent.setup()
  const box = await screen.findByRole<HTMLInputElement>('textbox')
  await user.clear(box)
  await user.type(box, '10,0')
  expect(box.value).toBe('10,0')
  await user.type(box, '5')
  expect(box.value).toBe('10,05')
  await user.tab()
  expect(box.value).toBe('10,05')
  await user.clear(box)
  await user.type(box, 'dertig')
  await user.tab()
  expect(box.value).toBe('dertig')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByText(/Dit is geen percentage/)
  expect(update).not.toHaveBeenCalled()
  await user.clear(box)
  await user.type(box, '95,00')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(update).toHaveBeenCalledWith('tariff_lines', expect.objectContaining({ data: { tariff_percentage: 95, version: 3 } })))
  expect(box.value).toBe('95')
})
