import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpError, TextInput } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { RecordForm } from '../../../../client/ui/forms/RecordForm.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const record = { id: 5, version: 2, name: 'De Linde', city: 'Utrecht', phone: null }
const theirs = { id: 5, version: 4, name: 'De Linde Zuid', city: 'Utrecht', phone: '030-1234567' }
const conflict = (actor: string) =>
  new HttpError('Iemand anders heeft dit gewijzigd.', 409, {
    code: 'version_conflict',
    message: 'Iemand anders heeft dit gewijzigd.',
    current: theirs,
    changes: [
      { field: 'name', at: '2027-12-01T09:00:00.000Z', actor, before: 'De Linde', after: 'De Linde Zuid' },
      { field: 'phone', at: '2027-12-01T09:01:00.000Z', actor, before: null, after: '030-1234567' },
    ],
  })

async function conflicted(actor = 'Mark de Wit') {
  const update = vi.fn().mockRejectedValueOnce(conflict(actor)).mockResolvedValueOnce({ data: theirs })
  render(
    <TestApp record={record} dataProvider={{ update: update as never }}>
      <RecordForm record={record} fields={['name', 'city', 'phone']}>
        <TextInput source="name" />
        <TextInput source="city" />
        <TextInput source="phone" />
      </RecordForm>
    </TestApp>,
  )
  const user = userEvent.setup()
  fireEvent.change(await screen.findByRole('textbox', { name: 'Naam' }), { target: { value: 'De Linde Noord' } })
  fireEvent.change(screen.getByRole('textbox', { name: 'Plaats' }), { target: { value: 'Zeist' } })
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  return { update, user, dialog: await screen.findByRole('dialog') }
}

test('tells who changed what, and asks only where both changed the same field', async () => {
  const { dialog } = await conflicted()
  expect(within(dialog).getAllByRole('radio')).toHaveLength(2)
  expect(dialog.textContent).toContain('Mijn waarde houden: De Linde Noord')
  expect(dialog.textContent).toContain('Andere waarde overnemen: De Linde Zuid')
  expect(dialog.textContent).toContain('Mark de Wit, 01-12-2027 10:00')
  expect(dialog.textContent).toMatch(/Telefoon: –.*werd.*030-1234567/)
})

test.each([
  ['Lotte Kuipers', 'U heeft dit intussen zelf gewijzigd, in een ander venster'],
  ['Mark de Wit', 'Iemand anders heeft dit intussen gewijzigd'],
])('what %s changed is headed as such: one’s own tab is nobody else', async (actor, title) => {
  const { dialog } = await conflicted(actor)
  within(dialog).getByRole('heading', { name: title })
})

test('keeps mine by default, and takes over what only the other changed', async () => {
  const { update, user, dialog } = await conflicted()
  await user.click(within(dialog).getByRole('button', { name: 'Met deze keuze opslaan' }))
  await waitFor(() => expect(update).toHaveBeenCalledTimes(2))
  expect(update.mock.calls[1]?.[1].data).toEqual({ name: 'De Linde Noord', city: 'Zeist', phone: '030-1234567', version: 4 })
})

test('takes theirs where asked', async () => {
  const { update, user, dialog } = await conflicted()
  await user.click(within(dialog).getByRole('radio', { name: /Andere waarde overnemen/ }))
  await user.click(within(dialog).getByRole('button', { name: 'Met deze keuze opslaan' }))
  await waitFor(() => expect(update).toHaveBeenCalledTimes(2))
  expect(update.mock.calls[1]?.[1].data).toEqual({ name: 'De Linde Zuid', city: 'Zeist', phone: '030-1234567', version: 4 })
})

test('back to the form loses nothing that was typed', async () => {
  const { update, user, dialog } = await conflicted()
  await user.click(within(dialog).getByRole('button', { name: 'Terug naar het formulier' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Naam' }).value).toBe('De Linde Noord')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Plaats' }).value).toBe('Zeist')
  expect(update).toHaveBeenCalledTimes(1)
})
