import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { EuroInput } from '../../../../client/ui/forms/EuroInput.tsx'
import { RecordForm } from '../../../../client/ui/forms/RecordForm.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const record = { id: 7, version: 3, plafond_cents: 123_456 }

function show(update = vi.fn(async (_resource: string, { data }: { data: object }) => ({ data: { ...record, ...data } }))) {
  render(
    <TestApp resource="contracts" record={record} dataProvider={{ update: update as never }}>
      <RecordForm record={record}>
        <EuroInput source="plafond_cents" />
      </RecordForm>
    </TestApp>,
  )
  return update
}

const box = () => screen.findByRole<HTMLInputElement>('textbox', { name: /Omzetplafond/ })

test('shows cents as a Dutch amount and stores what is typed as cents', async () => {
  const update = show()
  const user = userEvent.setup()
  expect((await box()).value).toBe('1.234,56')
  await user.clear(await box())
  await user.type(await box(), '2.000.000,5')
  await user.tab()
  expect((await box()).value).toBe('2.000.000,50')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(update).toHaveBeenCalledWith('contracts', expect.objectContaining({ data: { plafond_cents: 200_000_050, version: 3 } })))
})

test('keeps what cannot be read in the box, says so, and saves nothing', async () => {
  const update = show()
  const user = userEvent.setup()
  await user.clear(await box())
  await user.type(await box(), 'twee ton')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByText('Vul een bedrag in, bijvoorbeeld 1.234,56.')
  expect((await box()).value).toBe('twee ton')
  expect(update).not.toHaveBeenCalled()
})

test('an emptied amount is stored as nothing', async () => {
  const update = show()
  const user = userEvent.setup()
  await user.clear(await box())
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(update).toHaveBeenCalledWith('contracts', expect.objectContaining({ data: { plafond_cents: null, version: 3 } })))
})
