import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { DateInput } from '../../../../client/ui/forms/DateInput.tsx'
import { RecordForm } from '../../../../client/ui/forms/RecordForm.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

test('takes a typed Dutch date and stores it as a calendar date', async () => {
  const record = { id: 7, version: 3, offered_on: '2026-10-01' }
  const update = vi.fn(async () => ({ data: record }))
  render(
    <TestApp resource="contracts" record={record} dataProvider={{ update: update as never }}>
      <RecordForm record={record}>
        <DateInput source="offered_on" />
      </RecordForm>
    </TestApp>,
  )
  const user = userEvent.setup()
  const box = await screen.findByRole<HTMLInputElement>('textbox', { name: /Voorstel aangeboden op/ })
  expect(box.value).toBe('01-10-2026')
  await user.clear(box)
  await user.type(box, '31-9-2026')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByText(/Vul een bestaande datum in/)
  expect(update).not.toHaveBeenCalled()
  await user.clear(box)
  await user.type(box, '30-9-26')
  await user.tab()
  expect(box.value).toBe('30-09-2026')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(update).toHaveBeenCalledWith('contracts', expect.objectContaining({ data: { offered_on: '2026-09-30', version: 3 } })))
})
