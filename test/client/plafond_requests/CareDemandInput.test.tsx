import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { CareDemandInput } from '../../../client/features/plafond_requests/CareDemandInput.tsx'
import { RecordForm } from '../../../client/ui/forms/RecordForm.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const shares = [
  { type: '1', share: 20 },
  { type: '2', share: 30 },
  { type: '3', share: 50 },
]
const record = { id: 7, version: 3, volume_by_care_demand: shares }

async function show() {
  const update = vi.fn(async () => ({ data: record }))
  render(
    <TestApp resource="plafond_requests" record={record} dataProvider={{ update: update as never }}>
      <RecordForm record={record}>
        <CareDemandInput source="volume_by_care_demand" />
      </RecordForm>
    </TestApp>,
  )
  await screen.findAllByRole('textbox')
  const values = () => screen.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value)
  return { update, user: userEvent.setup(), values }
}

test('a row that is taken away takes its own values and leaves those of its neighbours', async () => {
  const { update, user, values } = await show()
  await user.click(screen.getAllByRole('button', { name: /1/ })[0] as HTMLElement)
  expect(values()).toEqual(['2', '30', '3', '50'])
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() =>
    expect(update).toHaveBeenCalledWith('plafond_requests', expect.objectContaining({ data: { volume_by_care_demand: shares.slice(1), version: 3 } })),
  )
})

test('a share that cannot be read is marked, blocks the save and counts as nothing, least of all as 0', async () => {
  const { update, user, values } = await show()
  const box = screen.getAllByRole<HTMLInputElement>('textbox')[1] as HTMLInputElement
  await user.clear(box)
  await user.type(box, 'dertig')
  await user.tab()
  expect(values()[1]).toBe('dertig')
  expect(box.getAttribute('aria-invalid')).toBe('true')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  expect((await screen.findAllByText(/Dit is geen percentage/)).length).toBe(2)
  expect(update).not.toHaveBeenCalled()
})
