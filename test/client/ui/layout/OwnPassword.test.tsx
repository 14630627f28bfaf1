import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { Notification } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { OwnPassword } from '../../../../client/ui/layout/OwnPassword.tsx'
import { TestApp } from '../common/TestApp.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const old = 'het-oude-wachtwoord'
const fresh = 'een-nieuw-wachtwoord'

async function change(again: string, answer = () => new Response('{}', { status: 200 })) {
  const fetching = vi.fn(async (_url: string, _options: RequestInit) => answer())
  vi.stubGlobal('fetch', fetching)
  const onClose = vi.fn()
  render(
    <TestApp>
      <OwnPassword onClose={onClose} />
      <Notification />
    </TestApp>,
  )
  const user = userEvent.setup({ delay: null })
  const typed = { 'Huidig wachtwoord': old, 'Nieuw wachtwoord': fresh, 'Nieuw wachtwoord nogmaals': again }
  for (const [label, words] of Object.entries(typed)) await user.type(await screen.findByLabelText(label), words)
  await user.click(screen.getByRole('button', { name: 'Wijzigen' }))
  return { fetching, onClose, user }
}

test('the own password is changed with the current one, and the reader is told that other sessions ended', async () => {
  const { fetching, onClose } = await change(fresh)
  await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1))
  await screen.findByText('Uw wachtwoord is gewijzigd. Op andere plaatsen bent u afgemeld.')
  const [url, options] = fetching.mock.calls[0]!
  expect([url, options.method, JSON.parse(options.body as string)]).toEqual(['/api/auth/password', 'POST', { current: old, next: fresh }])
})

test('two new ones that differ are told at the second, and nothing is sent', async () => {
  const { fetching, onClose } = await change('een-ander-wachtwoord')
  await screen.findByText('Dit is niet hetzelfde als het nieuwe wachtwoord hierboven.')
  expect(screen.getByLabelText('Nieuw wachtwoord nogmaals').getAttribute('aria-invalid')).toBe('true')
  expect(fetching).not.toHaveBeenCalled()
  expect(onClose).not.toHaveBeenCalled()
})

test('a wrong current one is told at its box; what was typed stays, and can be tried again', async () => {
  const message = 'Dit is niet uw huidige wachtwoord.'
  const body = JSON.stringify({ code: 'invalid', message, errors: { current: message } })
  const { fetching, onClose, user } = await change(fresh, () => new Response(body, { status: 422 }))
  await screen.findByText(message)
  expect(screen.getByLabelText('Huidig wachtwoord').getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByLabelText<HTMLInputElement>('Nieuw wachtwoord').value).toBe(fresh)
  expect(onClose).not.toHaveBeenCalled()
  await user.click(screen.getByRole('button', { name: 'Wijzigen' }))
  await waitFor(() => expect(fetching).toHaveBeenCalledTimes(2))
})
