import { cleanup, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { AmendmentTab } from '../../../client/features/contracts/amendments/AmendmentTab.tsx'
import type { AmendmentView } from '../../../server/model/amendment.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const contract = {
  id: 7,
  version: 5,
  reference: 'OVK-2027-00007',
  track: 'digitaal',
  status: 'active',
  care_type: 'ggz',
  policy_id: 1,
} as unknown as ContractView
const amendment = (over: Partial<AmendmentView> = {}) =>
  ({
    id: 31,
    version: 2,
    contract_id: 7,
    field: 'plafond_cents',
    old_value: 100_000_000,
    new_value: 10_000_000,
    effective_on: '2027-05-01',
    reason: 'Op verzoek verlaagd.',
    plafond_request_id: null,
    cancel_reason: null,
    cancelled_on: null,
    cancelled_by_name: null,
    ...over,
  }) as AmendmentView

const staff = ['list', 'create']
const teamLead = [...staff, 'cancel']

async function show(rows: AmendmentView[], operations: string[]) {
  const update = vi.fn(async () => ({ data: rows[0] }))
  const getList = async (resource: string) => ({ data: resource === 'amendments' ? rows : [], total: rows.length })
  render(
    <TestApp resource="contracts" record={contract as never} permissions={{ amendments: operations }} dataProvider={{ getList, update } as never}>
      <AmendmentTab contract={contract} />
    </TestApp>,
  )
  await screen.findByText(/01-05-2027/)
  return { user: userEvent.setup({ delay: null }), update }
}

test('a team lead cancels a mistaken amendment, with a reason', async () => {
  const { user, update } = await show([amendment()], teamLead)
  await user.click(await screen.findByRole('button', { name: 'Wijziging annuleren' }))
  const dialog = await screen.findByRole('dialog', { name: 'Wijziging annuleren' })
  within(dialog).getByText(/telt op geen enkele datum meer mee/)
  await user.type(within(dialog).getByRole('textbox', { name: /Reden van annulering/ }), 'Een nul te weinig.')
  await user.click(within(dialog).getByRole('button', { name: 'Wijziging annuleren' }))
  const data = { cancel_reason: 'Een nul te weinig.', version: 2 }
  await waitFor(() => expect(update).toHaveBeenCalledWith('amendments', expect.objectContaining({ id: 31, data })))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
})

test('without a reason nothing is cancelled', async () => {
  const { user, update } = await show([amendment()], teamLead)
  await user.click(await screen.findByRole('button', { name: 'Wijziging annuleren' }))
  const dialog = await screen.findByRole('dialog')
  await user.click(within(dialog).getByRole('button', { name: 'Wijziging annuleren' }))
  await waitFor(() => expect(within(dialog).getByRole('textbox', { name: /Reden/ }).getAttribute('aria-invalid')).toBe('true'))
  expect(update).not.toHaveBeenCalled()
})

test.each([
  ['staff', staff, amendment()],
  ['a team lead, of a grant’s amendment', teamLead, amendment({ plafond_request_id: 17 })],
])('%s: no button', async (_, operations, row) => {
  await show([row], operations)
  // The button beside it comes with the same permissions: once it is there, this one would be.
  await screen.findByRole('button', { name: 'Wijziging vastleggen' })
  expect(screen.queryByRole('button', { name: 'Wijziging annuleren' })).toBeNull()
})

test('a cancelled one stays readable, with who cancelled it and why, and is not cancelled again', async () => {
  await show([amendment({ cancelled_on: '2027-06-01', cancelled_by_name: 'Noor Bakker', cancel_reason: 'Een nul te weinig.' })], teamLead)
  screen.getByText(/Geannuleerd op 01-06-2027 door Noor Bakker:.*Een nul te weinig\./)
  screen.getByText(/100\.000,00/)
  await screen.findByRole('button', { name: 'Wijziging vastleggen' })
  expect(screen.queryByRole('button', { name: 'Wijziging annuleren' })).toBeNull()
})
