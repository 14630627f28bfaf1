import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { TextInput } from 'react-admin'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dataProvider } from '../../../../client/ui/data/dataProvider.ts'
import { RecordForm } from '../../../../client/ui/forms/RecordForm.tsx'
import { SessionDialog } from '../../../../client/ui/session/SessionDialog.tsx'
import { signedIn, signedOut, workFor } from '../../../../client/ui/session/sessionUser.ts'
import { TestApp } from '../common/TestApp.tsx'

const lotte = { id: 3, username: 'contracteerder', fullName: 'Lotte Kuipers' }
const json = (status: number, body: object) => new Response(JSON.stringify(body), { status })

beforeEach(() => signedOut())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

/** Types a name and saves it, while the API answers in turn. */
async function save(...answers: Response[]) {
  const fetching = vi.fn(async (_url: string, _options: RequestInit) => answers.shift() ?? json(201, { id: 7, version: 1, name: 'De Linde' }))
  vi.stubGlobal('fetch', fetching)
  act(() => workFor(lotte))
  render(
    <TestApp dataProvider={dataProvider}>
      <RecordForm resource="providers">
        <TextInput source="name" />
      </RecordForm>
      <SessionDialog />
    </TestApp>,
  )
  const user = userEvent.setup({ delay: null })
  await user.type(await screen.findByRole('textbox'), 'De Linde')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  return { fetching, user }
}

test('a session that ended asks for the password over the page; what was typed stays, and is saved after the login', async () => {
  const { fetching } = await save(json(401, { code: 'unauthenticated', message: 'U bent niet aangemeld.' }))
  const dialog = await screen.findByRole('dialog')
  within(dialog).getByText('Uw sessie is verlopen')
  within(dialog).getByText(/Meld u opnieuw aan als Lotte Kuipers/)
  screen.getByDisplayValue('De Linde')
  expect(fetching).toHaveBeenCalledTimes(1)
  act(() => signedIn(lotte))
  await waitFor(() => expect(fetching).toHaveBeenCalledTimes(2))
  const [first, second] = fetching.mock.calls
  expect(second?.[1].body).toBe(first?.[1].body)
  expect(new Headers(second?.[1].headers).get('Idempotency-Key')).toBe(new Headers(first?.[1].headers).get('Idempotency-Key'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('that somebody else logged in is told by name, and whose tab this is', async () => {
  await save(json(409, { code: 'other_user', message: '…', full_name: 'Noor Bakker' }))
  const dialog = await screen.findByRole('dialog')
  within(dialog).getByText('Er is iemand anders aangemeld')
  within(dialog).getByText(/werkt u als Lotte Kuipers.*is Noor Bakker aangemeld/)
  within(dialog).getByRole('button', { name: 'Verder als Noor Bakker' })
  screen.getByDisplayValue('De Linde')
})
