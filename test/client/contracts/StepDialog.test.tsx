import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpError } from 'react-admin'
import { afterEach, expect, test, vi } from 'vitest'
import { StepDialog } from '../../../client/features/contracts/StepDialog.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import type { ContractView } from '../../../server/model/contract.ts'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const contract = {
  id: 7,
  version: 5,
  reference: 'OVK-2027-00042',
  track: 'digitaal',
  status: 'offered',
  policy_id: 1,
  signed_on: null,
} as unknown as ContractView
const step = { status: 'signed', label: 'Ondertekend', allowed: true, refusals: [], warnings: [] }

function show(update: (...args: never[]) => Promise<unknown>, onClose = () => undefined) {
  setToday('2026-10-01')
  render(
    <TestApp resource="contracts" record={contract as never} dataProvider={{ update: update as never }}>
      <StepDialog contract={contract} step={step} onClose={onClose} />
    </TestApp>,
  )
  return userEvent.setup()
}

test('asks what the step records, dated today, and saves it with the status and the version', async () => {
  const update = vi.fn(async () => ({ data: { ...contract, status: 'signed' } }))
  const onClose = vi.fn()
  const user = show(update, onClose)
  await waitFor(() => expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Ondertekend op/ }).value).toBe('01-10-2026'))
  await user.type(screen.getByRole('textbox', { name: /Vragenlijst beantwoord op/ }), '25-9-2026')
  await user.click(screen.getByRole('button', { name: 'Ondertekening vastleggen' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(update).toHaveBeenCalledWith(
    'contracts',
    expect.objectContaining({ id: 7, data: { signed_on: '2026-10-01', questionnaire_answered_on: '2026-09-25', status: 'signed', version: 5 } }),
  )
})

test('a refusal stands at its field and in the summary, with the policy’s quote; nothing typed is lost', async () => {
  const refusal = {
    clause: 'GGZ-DG-10',
    field: 'signed_on',
    message: 'Een nieuwe instelling ondertekent uiterlijk 01-01-2027.',
    quote: 'niet met terugwerkende kracht',
    source: 'Inkoopbeleid GGZ 2027',
  }
  const user = show(async () => Promise.reject(new HttpError('refused', 422, { code: 'refused', errors: { signed_on: refusal.message }, refusals: [refusal] })))
  const box = await screen.findByRole<HTMLInputElement>('textbox', { name: /Ondertekend op/ })
  await waitFor(() => expect(box.value).toBe('01-10-2026'))
  await user.clear(box)
  await user.type(box, '02-01-2027')
  await user.click(screen.getByRole('button', { name: 'Ondertekening vastleggen' }))
  expect(await screen.findAllByText(/Een nieuwe instelling ondertekent/)).toHaveLength(2)
  expect(box.value).toBe('02-01-2027')
  expect(box.getAttribute('aria-invalid')).toBe('true')
})

test('a rejection asks the day of the rejection by its own name', async () => {
  render(
    <TestApp resource="contracts" record={contract as never} dataProvider={{ getList: (async () => ({ data: [], total: 0 })) as never }}>
      <StepDialog contract={contract} step={{ ...step, status: 'rejected', label: 'Afgewezen' }} onClose={() => undefined} />
    </TestApp>,
  )
  await screen.findByRole('textbox', { name: /Afgewezen op/ })
  expect(screen.queryByRole('textbox', { name: /Afgesloten op/ })).toBeNull()
})
