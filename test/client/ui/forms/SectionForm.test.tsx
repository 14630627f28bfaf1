import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpError, required, TextInput } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { ReadField } from '../../../../client/ui/cases/ReadFields.tsx'
import { SectionForm } from '../../../../client/ui/forms/SectionForm.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(cleanup)

const record = { id: 5, version: 2, name: 'Stichting De Linde', agb_code: '06012345', city: 'Utrecht' }

function show(update: (resource: string, params: { data: object }) => Promise<unknown>, permissions?: Record<string, string[]>) {
  render(
    <TestApp record={record} dataProvider={{ update: update as never }} permissions={permissions}>
      <SectionForm
        title="Gegevens"
        fields={['name', 'agb_code']}
        inputs={
          <>
            <TextInput source="name" validate={required()} />
            <TextInput source="agb_code" />
          </>
        }
      >
        <ReadField source="name" />
      </SectionForm>
    </TestApp>,
  )
}

const refused = () =>
  new HttpError('Dit kan niet.', 422, {
    code: 'refused',
    message: 'Dit kan niet.',
    errors: { agb_code: 'Deze AGB-code hoort niet bij een instelling.' },
    refusals: [
      {
        clause: 'GGZ-X-1',
        field: 'agb_code',
        message: 'Deze AGB-code hoort niet bij een instelling.',
        quote: 'de woorden van het beleid',
        source: 'Inkoopbeleid GGZ 2027, Algemeen',
      },
      { clause: 'GGZ-X-2', field: 'elders', message: 'Er ontbreekt een tariefregel.', quote: null, source: null },
    ],
  })

test('reads first; edits in place and sends only its own fields with the version', async () => {
  const update = vi.fn(async (_resource: string, { data }: { data: object }) => ({ data: { ...record, ...data, version: 3 } }))
  show(update)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Bewerken: Gegevens' }))
  await user.type(screen.getByRole('textbox', { name: /^Naam/ }), ' Noord')
  fireEvent.keyDown(screen.getByRole('textbox', { name: /^Naam/ }), { key: 's', ctrlKey: true })
  await waitFor(() => expect(update).toHaveBeenCalledTimes(1))
  expect(update.mock.calls[0]?.[1].data).toEqual({ name: 'Stichting De Linde Noord', agb_code: '06012345', version: 2 })
  const edit = await screen.findByRole('button', { name: 'Bewerken: Gegevens' })
  await waitFor(() => expect(document.activeElement).toBe(edit))
})

test('a refusal stands at its field and on top with the policy’s quote, and keeps what was typed', async () => {
  const update = vi
    .fn()
    .mockRejectedValueOnce(refused())
    .mockResolvedValueOnce({ data: { ...record, version: 3 } })
  show(update)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Bewerken: Gegevens' }))
  const code = screen.getByRole<HTMLInputElement>('textbox', { name: 'AGB-code' })
  await user.clear(code)
  await user.type(code, '94000001')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  const summary = await screen.findByRole('alert')
  expect(summary.textContent).toContain('Er zijn 2 punten.')
  expect(summary.textContent).toContain('Er ontbreekt een tariefregel.')
  await waitFor(() => expect(code.getAttribute('aria-invalid')).toBe('true'))
  expect(code.value).toBe('94000001')
  await user.click(screen.getByRole('button', { name: 'Waarom?' }))
  await screen.findByText(/de woorden van het beleid/)
  await user.click(screen.getByRole('button', { name: /Naar AGB-code/ }))
  await waitFor(() => expect(document.activeElement).toBe(code))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(update).toHaveBeenCalledTimes(2))
  await screen.findByRole('button', { name: 'Bewerken: Gegevens' })
})

test('Esc closes an untouched section, and asks before it throws typed text away', async () => {
  show(vi.fn())
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Bewerken: Gegevens' }))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: /^Naam/ }))
  await user.keyboard('{Escape}')
  const edit = await screen.findByRole('button', { name: 'Bewerken: Gegevens' })
  expect(document.activeElement).toBe(edit)
  await user.click(edit)
  await user.type(screen.getByRole('textbox', { name: /^Naam/ }), '!')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(document.activeElement?.textContent).toBe('Verder bewerken'))
  await user.keyboard('{Enter}')
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: /^Naam/ }).value).toBe('Stichting De Linde!')
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await user.keyboard('{Escape}')
  await user.click(await screen.findByRole('button', { name: 'Weggooien' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Bewerken: Gegevens' })))
})

test('an old refusal makes way for what the form itself finds wrong', async () => {
  show(vi.fn().mockRejectedValueOnce(refused()))
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: 'Bewerken: Gegevens' }))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByRole('alert')
  await user.clear(screen.getByRole('textbox', { name: /^Naam/ }))
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByText('Vul dit in')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('offers no editing to a role that may not', async () => {
  show(vi.fn(), { providers: ['list', 'show'] })
  await screen.findByText('Stichting De Linde')
  expect(screen.queryByRole('button', { name: 'Bewerken: Gegevens' })).toBeNull()
})
