import { cleanup, render, screen, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { CreateOutlook } from '../../../client/features/contracts/CreateOutlook.tsx'
import { setToday } from '../../../client/ui/common/dates.ts'
import { RecordForm } from '../../../client/ui/forms/RecordForm.tsx'
import { TestApp } from '../ui/common/TestApp.tsx'

afterEach(cleanup)

const refusal = {
  clause: 'GGZ-DG-4',
  field: 'requested_on',
  message: 'Een nieuwe zorgaanbieder vraagt uiterlijk 31-07-2026 aan.',
  quote: 'vóór 1 augustus 2026',
  source: 'Inkoopbeleid GGZ 2027',
}
const answers = [
  { policy_id: 1, policy_code: 'GGZ-2027', care_type: 'ggz', track: 'digitaal', performance: null, allowed: false, refusals: [refusal] },
  { policy_id: 1, policy_code: 'GGZ-2027', care_type: 'ggz', track: 'maatwerk', performance: null, allowed: true, refusals: [] },
]

function show(track: string, today = '2026-09-01') {
  setToday(today)
  const contractable = vi.fn(async () => answers)
  const getOne = async () => ({ data: { id: 1, contract_starts_on: '2027-01-01', contract_ends_on: '2027-12-31' } })
  render(
    <TestApp resource="contracts" dataProvider={{ contractable, getOne } as never}>
      <RecordForm resource="contracts" defaultValues={{ provider_id: 4, policy_id: 1, care_type: 'ggz', track }}>
        <CreateOutlook />
      </RecordForm>
    </TestApp>,
  )
  return contractable
}

test('a new contract whose request day has passed is told so at the start, with the policy’s words', async () => {
  const contractable = show('digitaal')
  const warning = await screen.findByRole('status')
  expect(warning.textContent).toContain('met deze keuze kan geen overeenkomst tot stand komen')
  expect(warning.textContent).toContain(refusal.message)
  expect(contractable).toHaveBeenCalledWith(4)
})

test('of the variant that can still be, nothing is said', async () => {
  const contractable = show('maatwerk')
  await waitFor(() => expect(contractable).toHaveBeenCalled())
  await screen.findByRole('button', { name: 'Opslaan' })
  expect(screen.queryByRole('status')).toBeNull()
})

test.each([
  ['2027-12-31', false],
  ['2028-01-01', true],
])('on %s the period of 2027 is over: %s', async (today, isOver) => {
  const contractable = show('maatwerk', today)
  await waitFor(() => expect(contractable).toHaveBeenCalled())
  if (isOver) await screen.findByText('De contractperiode van dit inkoopbeleid is voorbij.')
  else await screen.findByRole('button', { name: 'Opslaan' })
  expect(screen.queryByRole('status') !== null).toBe(isOver)
})
