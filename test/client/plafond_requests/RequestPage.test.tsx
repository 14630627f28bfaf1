import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { RequestPage } from '../../../client/features/plafond_requests/RequestPage.tsx'
import type { NextStep, Refusal } from '../../../server/model/answers.ts'
import { TestApp } from '../ui/common/TestApp.tsx'
import { aRequest } from './aRequest.ts'

afterEach(cleanup)

const tooLate: Refusal = {
  clause: 'GGZ-PL-1',
  field: 'submitted_on',
  message: 'Een verzoek kan tot en met 30-09-2027; dit is van 01-10-2027.',
  quote: 'uiterlijk 30 september',
  source: 'Inkoopbeleid GGZ 2027',
}
const step = (status: string, refusals: Refusal[] = []): NextStep => ({ status, label: status, allowed: refusals.length === 0, refusals, warnings: [] })
const notLate = { ...tooLate, clause: null, message: 'Dit verzoek kwam op tijd.' }
const draft = (submitted_on: string | null) => aRequest({ status: 'draft', submitted_on, complete_on: null, decision_due_on: null })

function show(request: ReturnType<typeof aRequest>, steps: NextStep[]) {
  const update = vi.fn(async () => ({ data: request }))
  const dataProvider = {
    getList: async () => ({ data: [], total: 0 }),
    getOne: async (resource: string, { id }: { id: number }) => ({
      data: { id, resource, plafond_cents: 100_000_000, starts_on: '2027-01-01', ends_on: '2027-12-31' },
    }),
    next: async () => steps,
    update,
  }
  render(
    <TestApp resource="plafond_requests" record={request} permissions={{ plafond_requests: ['list', 'edit'] }} dataProvider={dataProvider as never}>
      <RequestPage request={request} />
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), update }
}

test('a submission that came too late is not offered; that it is inadmissible is, from the draft on', async () => {
  const { user, update } = show(draft('2027-10-01'), [step('submitted', [tooLate]), step('inadmissible'), step('withdrawn')])
  const button = await screen.findByRole('button', { name: 'Niet ontvankelijk verklaren' })
  expect(screen.queryByRole('button', { name: /Indienen/ })).toBeNull()
  screen.getByText(tooLate.message)
  await user.click(button)
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Niet ontvankelijk verklaren' }))
  await waitFor(() => expect(update).toHaveBeenCalledWith('plafond_requests', expect.objectContaining({ data: { status: 'inadmissible', version: 3 } })))
})

test('one that came in time is offered its submission, and never that it came too late', async () => {
  show(draft('2027-09-30'), [step('submitted'), step('inadmissible', [notLate]), step('withdrawn')])
  await screen.findByRole('button', { name: /Indienen/ })
  expect(screen.queryByRole('button', { name: /Niet ontvankelijk verklaren/ })).toBeNull()
})

test('without a day of submission both may still be', async () => {
  show(draft(null), [step('submitted', [tooLate]), step('inadmissible', [notLate])])
  await screen.findByRole('button', { name: /Indienen/ })
  screen.getByRole('button', { name: /Niet ontvankelijk verklaren/ })
})
