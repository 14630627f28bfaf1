import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { RequestEvidence } from '../../../client/features/plafond_requests/RequestEvidence.tsx'
import { RequestFigures } from '../../../client/features/plafond_requests/RequestFigures.tsx'
import { RequestStepDialog } from '../../../client/features/plafond_requests/RequestStepDialog.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'
import { aRequest } from './aRequest.ts'

afterEach(cleanup)

const teamLead = ['list', 'edit', 'decide']

function app(element: React.ReactNode, request: ReturnType<typeof aRequest>, operations: string[]) {
  const update = vi.fn(async () => ({ data: request }))
  render(
    <TestApp resource="plafond_requests" record={request} permissions={{ plafond_requests: operations }} dataProvider={{ update: update as never }}>
      {element}
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), update }
}

/** Mends a typing error in the explanation of the growth, and saves. */
async function mendTypo(request: ReturnType<typeof aRequest>, operations = teamLead) {
  const { user, update } = app(<RequestEvidence request={request} refused={[]} />, request, operations)
  await user.click(await screen.findByRole('button', { name: /Gronden/ }))
  await user.type(await screen.findByDisplayValue('Meer verzekerden.'), '!')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  return { user, update }
}

test('a team lead who mends a typing error in a request that someone else entered is asked first, as it costs the decision', async () => {
  const { user, update } = await mendTypo(aRequest())
  const question = await screen.findByRole('dialog')
  expect(question.textContent).toContain('kunt u er zelf niet meer over beslissen')
  expect(update).not.toHaveBeenCalled()
  await user.click(within(question).getByRole('button', { name: 'Toch wijzigen' }))
  await waitFor(() =>
    expect(update).toHaveBeenCalledWith(
      'plafond_requests',
      expect.objectContaining({ data: expect.objectContaining({ insured_growth_explanation: 'Meer verzekerden.!' }) }),
    ),
  )
})

test('who thinks better of it keeps the decision, and what was typed', async () => {
  const { user, update } = await mendTypo(aRequest())
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Annuleren' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(update).not.toHaveBeenCalled()
  screen.getByDisplayValue('Meer verzekerden.!')
})

test.each([
  ['of staff, who do not decide', aRequest(), ['list', 'edit']],
  ['of who entered it and has no say in it anyway', aRequest({ decision_objection: 'U heeft dit verzoek zelf ingevoerd.' }), teamLead],
])('nothing is asked %s', async (_, request, operations) => {
  const { update } = await mendTypo(request, operations)
  await waitFor(() => expect(update).toHaveBeenCalledTimes(1))
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the same is asked at the figures', async () => {
  const request = aRequest()
  const { user, update } = app(<RequestFigures request={request} />, request, teamLead)
  await user.click(await screen.findByRole('button', { name: /Het verzoek/ }))
  await user.type(await screen.findByDisplayValue('12'), '0')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  await screen.findByText(/kunt u er zelf niet meer over beslissen/)
  expect(update).not.toHaveBeenCalled()
})

const step = (status: string) => ({ status, label: status, allowed: true, refusals: [], warnings: [] })

test.each([
  ['complete', true],
  ['submitted', true],
  ['withdrawn', false],
  ['inadmissible', false],
])('a step to %s asks: %s', async (status, asks) => {
  const request = aRequest({ status: 'draft' })
  const { user, update } = app(<RequestStepDialog request={request} step={step(status)} onClose={() => undefined} />, request, teamLead)
  const buttons = within(await screen.findByRole('dialog')).getAllByRole('button')
  await user.click(buttons.find((button) => button.getAttribute('type') === 'submit') as HTMLElement)
  if (!asks) return waitFor(() => expect(update).toHaveBeenCalledTimes(1))
  await screen.findByText(/kunt u er zelf niet meer over beslissen/)
  return expect(update).not.toHaveBeenCalled()
})
