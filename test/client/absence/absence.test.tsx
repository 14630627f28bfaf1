import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { AbsenceSection } from '../../../client/ui/absence/AbsenceSection.tsx'
import { OwnerName } from '../../../client/ui/absence/OwnerName.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import type { UserView } from '../../../server/model/user.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

beforeAll(() => setToday('2027-12-01'))
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const anna = {
  id: 3,
  full_name: 'Anna de Boer',
  team: 'GGZ',
  absent_from: '2027-11-30',
  absent_until: '2027-12-13',
  deputy_id: 1,
  deputy_name: 'Lotte Kuipers',
}
const colleagues = {
  getList: async () => ({ data: [{ id: 1, full_name: 'Lotte Kuipers', absent_from: null, absent_until: null, deputy_name: null }], total: 1 }),
}

const own = (user: Partial<typeof anna> | Record<string, unknown>, ids: number[][] = []) =>
  render(
    <TestApp
      dataProvider={
        {
          getMany: async (_: string, params: { ids: number[] }) => {
            ids.push(params.ids)
            return { data: [{ ...anna, ...user }] }
          },
        } as never
      }
    >
      <OwnerName id={3} name="Anna de Boer" />
      <OwnerName id={3} name="Anna de Boer" />
      <OwnerName id={null} name={null} />
    </TestApp>,
  )

test('who handles a case says that they are away, until when and who takes over, in one question', async () => {
  const asked: number[][] = []
  own({}, asked)
  expect(await screen.findAllByText(/afwezig t\/m 13-12-2027, vervanger Lotte Kuipers/)).toHaveLength(2)
  expect(asked).toEqual([[3]])
  screen.getByText('Nog niemand')
})

test('without a last day or a deputy it says no more than that', async () => {
  own({ absent_until: null, deputy_id: null, deputy_name: null })
  expect((await screen.findAllByText(/afwezig/))[0]!.textContent).toBe(' · afwezig')
})

test.each([
  ['gone by', { absent_until: '2027-11-30' }],
  ['still to come', { absent_from: '2027-12-02' }],
])('an absence that is %s is not told beside a name', async (_, days) => {
  const asked: number[][] = []
  own(days, asked)
  await waitFor(() => expect(asked).toHaveLength(1))
  await screen.findAllByText('Anna de Boer')
  expect(screen.queryByText(/afwezig/)).toBeNull()
})

const section = (user: object, editable: boolean) =>
  render(
    <TestApp resource="users" dataProvider={colleagues as never}>
      <AbsenceSection user={{ ...anna, ...user } as unknown as UserView} editable={editable} />
    </TestApp>,
  )

test('an absence is read with its deputy, and changed by those who may alone', async () => {
  section({}, false)
  await screen.findByText('Afwezig van 30-11-2027 t/m 13-12-2027. Vervanger: Lotte Kuipers.')
  expect(screen.queryByRole('button')).toBeNull()
})

test('one that has gone by is none any more', async () => {
  section({ absent_until: '2027-11-30' }, true)
  await screen.findByText('Er is geen afwezigheid vastgelegd.')
  screen.getByRole('button', { name: 'Afwezigheid vastleggen' })
})

/** What the server is sent, and what it answers. */
function serverOf(status: number, answer: object): { url: string; body: unknown }[] {
  const sent: { url: string; body: unknown }[] = []
  vi.stubGlobal('fetch', async (asked: Request | string, options?: RequestInit) => {
    const url = typeof asked === 'string' ? asked : asked.url
    sent.push({ url, body: JSON.parse(String(options?.body ?? (await (asked as Request).text()))) })
    return new Response(JSON.stringify(answer), { status, headers: { 'content-type': 'application/json' } })
  })
  return sent
}

test('the dialog sends the three together, and closes when they are kept', async () => {
  const sent = serverOf(200, { id: 3 })
  section({}, true)
  const user = userEvent.setup({ delay: null })
  await user.click(await screen.findByRole('button', { name: 'Wijzigen' }))
  const until = await screen.findByRole('textbox', { name: 'Afwezig tot en met' })
  await user.clear(until)
  await user.type(until, '20-12-2027')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent).toHaveLength(1)
  expect(sent[0]!.url).toContain('/api/users/3/absence')
  expect(sent[0]!.body).toEqual({ absent_from: '2027-11-30', absent_until: '2027-12-20', deputy_id: 1 })
})

test('a colleague who is back has none of the three', async () => {
  const sent = serverOf(200, { id: 3 })
  section({}, true)
  const user = userEvent.setup({ delay: null })
  await user.click(await screen.findByRole('button', { name: 'Wijzigen' }))
  await user.click(await screen.findByRole('button', { name: 'Weer aanwezig' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent[0]!.body).toEqual({ absent_from: null, absent_until: null, deputy_id: null })
})

test('a refusal stands at its field, and what was typed stays', async () => {
  const message = 'De laatste dag van de afwezigheid ligt niet vóór de eerste.'
  serverOf(422, { code: 'invalid', message: 'Controleer de velden.', errors: { absent_until: message } })
  section({}, true)
  const user = userEvent.setup({ delay: null })
  await user.click(await screen.findByRole('button', { name: 'Wijzigen' }))
  await user.click(await screen.findByRole('button', { name: 'Opslaan' }))
  await screen.findByText(message)
  expect((screen.getByRole('textbox', { name: 'Afwezig vanaf' }) as HTMLInputElement).value).toBe('30-11-2027')
})
