import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { RequestOutcome } from '../../../client/features/plafond_requests/RequestOutcome.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import { TestApp } from '../ui/common/TestApp.tsx'
import { aRequest } from './aRequest.ts'

afterEach(cleanup)

const revised = aRequest({
  status: 'partially_approved',
  granted_cents: 110_000_000,
  motivation: 'Deels aangetoond.',
  decided_by: 9,
  decided_by_name: 'Noor Bakker',
  decided_on: '2027-10-12',
  reason: 'De cijfers waren verkeerd gelezen.',
  earlier_decisions: [
    { status: 'rejected', granted_cents: 0, motivation: 'Geen groei.', decided_on: '2027-10-01', decided_by: 7, decided_by_name: 'Sam de Boer' },
    { status: 'approved', granted_cents: 120_000_000, motivation: 'Groei aangetoond.', decided_on: '2027-10-05', decided_by: 8, decided_by_name: 'Ilse Vos' },
  ],
})

function show(request: ReturnType<typeof aRequest>, plafond: number, operations = ['list', 'edit', 'decide']) {
  setToday('2027-10-20')
  const update = vi.fn(async () => ({ data: request }))
  render(
    <TestApp resource="plafond_requests" record={request} permissions={{ plafond_requests: operations }} dataProvider={{ update: update as never }}>
      <RequestOutcome request={request} plafond={plafond} />
    </TestApp>,
  )
  return { user: userEvent.setup({ delay: null }), update }
}

test('a revised decision stays readable: each earlier one with its day, who took it, what it granted and why, the latest first', async () => {
  show(revised, 110_000_000, ['list'])
  await screen.findByRole('heading', { name: 'Eerdere besluiten' })
  const earlier = screen.getAllByRole('listitem').map((item) => item.textContent)
  expect(earlier).toEqual([
    expect.stringMatching(/Toegekend.*05-10-2027 · Ilse Vos · €\s1\.200\.000,00.*Groei aangetoond\./),
    expect.stringMatching(/Afgewezen.*01-10-2027 · Sam de Boer(?! ·).*Geen groei\./),
  ])
  screen.getByText('De cijfers waren verkeerd gelezen.')
  screen.getByText('Noor Bakker')
  expect(screen.queryByRole('button')).toBeNull()
})

test('another team lead decides anew with a reason, and is told first what the plafond is now, then, and the difference', async () => {
  const { user, update } = show({ ...revised, earlier_decisions: [] }, 110_000_000)
  await user.click(await screen.findByRole('button', { name: 'Besluit herzien' }))
  await user.click(await screen.findByRole('radio', { name: 'Afwijzen' }))
  await user.type(screen.getByRole('textbox', { name: /Motivering/ }), 'Geen groei.')
  await user.type(screen.getByRole('textbox', { name: /Reden/ }), 'Verkeerde cijfers.')
  await user.click(screen.getByRole('button', { name: 'Besluit vastleggen' }))
  const question = await screen.findByRole('dialog')
  for (const words of ['Plafond nu: € 1.100.000,00', 'Plafond na het besluit: € 1.000.000,00', 'Verschil: -€ 100.000,00 (-9,1%)'])
    expect(question.textContent?.replaceAll(/\s/g, ' ').replaceAll('€ -', '-€ ')).toContain(words)
  expect(update).not.toHaveBeenCalled()
  await user.click(within(question).getByRole('button', { name: 'Besluit vastleggen' }))
  const data = { status: 'rejected', granted_cents: 0, motivation: 'Geen groei.', decided_on: '2027-10-20', reason: 'Verkeerde cijfers.', version: 3 }
  await waitFor(() => expect(update).toHaveBeenCalledWith('plafond_requests', expect.objectContaining({ data })))
})

test('who took it does not decide anew, and mends a slip in the motivation', async () => {
  const objection = 'U heeft dit besluit zelf genomen.'
  const { user, update } = show({ ...revised, decided_by: 1, decision_objection: objection }, 110_000_000)
  await screen.findByText(objection)
  expect(screen.queryByRole('button', { name: 'Besluit herzien' })).toBeNull()
  await user.click(screen.getByRole('button', { name: 'Motivering verbeteren' }))
  await user.type(await screen.findByDisplayValue('Deels aangetoond.'), ' Zie bijlage.')
  await user.click(screen.getByRole('button', { name: 'Opslaan' }))
  const data = { motivation: 'Deels aangetoond. Zie bijlage.', version: 3 }
  await waitFor(() => expect(update).toHaveBeenCalledWith('plafond_requests', expect.objectContaining({ data })))
})
