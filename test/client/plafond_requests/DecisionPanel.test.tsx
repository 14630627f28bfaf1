import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { DecisionPanel } from '../../../client/features/plafond_requests/DecisionPanel.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import type { PlafondRequestView } from '../../../server/model/plafondRequest.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const aRequest = (over: Partial<PlafondRequestView> = {}) =>
  ({
    id: 17,
    version: 3,
    status: 'complete',
    entered_by: 2,
    changed_by: [],
    decision_objection: null,
    plafond_cents: 100_000_000,
    entered_by_name: 'M. de Wit',
    requested_cents: 120_000_000,
    granted_cents: null,
    motivation: null,
    decided_on: null,
    ...over,
  }) as PlafondRequestView

function show(request: PlafondRequestView, update = vi.fn(async () => ({ data: request })), operations = ['edit', 'decide']) {
  setToday('2027-09-20')
  render(
    <TestApp resource="plafond_requests" record={request} permissions={{ plafond_requests: operations }} dataProvider={{ update: update as never }}>
      <DecisionPanel request={request} />
    </TestApp>,
  )
  return { user: userEvent.setup(), update }
}

test('a team lead grants a part: amount, motivation, dated today', async () => {
  const { user, update } = show(aRequest())
  await user.click(await screen.findByRole('radio', { name: 'Deels toekennen' }))
  await user.type(screen.getByRole('textbox', { name: /Nieuw plafond/ }), '1.100.000')
  await user.type(screen.getByRole('textbox', { name: /Motivering/ }), 'Deels aangetoond.')
  await user.click(screen.getByRole('button', { name: 'Besluit vastleggen' }))
  const question = await screen.findByRole('dialog')
  for (const words of ['Plafond nu: € 1.000.000,00', 'Plafond na het besluit: € 1.100.000,00', 'Verschil: +€ 100.000,00 (+10%)'])
    expect(question.textContent).toContain(words)
  expect(update).not.toHaveBeenCalled()
  await user.click(within(question).getByRole('button', { name: 'Besluit vastleggen' }))
  const data = { status: 'partially_approved', granted_cents: 110_000_000, motivation: 'Deels aangetoond.', decided_on: '2027-09-20', version: 3 }
  await waitFor(() => expect(update).toHaveBeenCalledWith('plafond_requests', expect.objectContaining({ id: 17, data })))
})

test('nothing is saved where the question is answered with no', async () => {
  const { user, update } = show(aRequest())
  await user.click(await screen.findByRole('radio', { name: 'Afwijzen' }))
  await user.type(screen.getByRole('textbox', { name: /Motivering/ }), 'Geen groei.')
  await user.click(screen.getByRole('button', { name: 'Besluit vastleggen' }))
  const question = await screen.findByRole('dialog')
  expect(question.textContent).toContain('Verschil: € 0,00')
  await user.click(within(question).getByRole('button', { name: 'Annuleren' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(update).not.toHaveBeenCalled()
})

test('nothing is saved before a decision is chosen', async () => {
  const { user, update } = show(aRequest())
  await user.click(await screen.findByRole('button', { name: 'Besluit vastleggen' }))
  await screen.findByText('Kies een besluit.')
  expect(update).not.toHaveBeenCalled()
})

test.each([
  [
    'whom the server tells so',
    aRequest({ decision_objection: 'U heeft dit verzoek zelf ingevoerd.' }),
    ['edit', 'decide'],
    'U heeft dit verzoek zelf ingevoerd.',
  ],
  ['who is no team lead', aRequest(), ['edit'], 'Een teamleider beslist op dit verzoek.'],
  ['while it is incomplete', aRequest({ status: 'submitted' }), ['edit', 'decide'], 'Een besluit kan zodra het verzoek compleet is.'],
])('tells the reader %s why there is no deciding', async (_, request, operations, words) => {
  show(request, undefined, operations)
  await screen.findByText(words)
  expect(screen.queryByRole('button', { name: 'Besluit vastleggen' })).toBeNull()
})
